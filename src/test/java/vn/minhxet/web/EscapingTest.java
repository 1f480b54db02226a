package vn.minhxet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.writing.FactsWriter;

/** Whatever people write in names, titles, reasons and searches stays text: it is no markup, ends no attribute, turns nothing round. */
class EscapingTest {

    private static final String MARKUP = "<img src=x onerror=\"document.title='run'\">'&amp;";
    private static final String ATTRIBUTE = "\" autofocus onfocus=\"document.title='run'";
    private static final String SCRIPT = "</title><script>document.title='run'</script>";
    private static final String RIGHT_TO_LEFT = "\u202Etxt";

    private static DemoPages pages;
    private static String subject;

    @BeforeAll
    static void start() throws Exception {
        Path folder = DemoPages.folder();
        Actor actor = new Actor("A " + MARKUP);
        OfficeRecord record = OfficeRecord.create(
                DatabaseLocation.of(folder.resolve("r.db")), folder.resolve("r.key"), "mau", actor, Clock.systemUTC());
        Rulebooks rulebooks = Rulebooks.in(CommandResult.HOME.resolve("rules"));
        record.openCampaign("2025", "T " + SCRIPT, 2025, 0, rulebooks, "366-qd-tw", actor);
        record.importFacts("2025", hostile(folder), Optional.empty(), actor);
        record.run("2025", DemoPages.compiler(), "test", actor);
        List<Step> steps = new ArrayList<>();
        for (ProposalRow row : record.proposals("2025")) {
            if (row.decidedBy() != null && !row.outcome().equals("NOT_GRADED")) {
                steps.add(Step.of(StepKind.PROPOSE, row.subject(), row.decidedBy())
                        .withRun(row.run())
                        .withReason("R " + MARKUP));
            }
        }
        record.take("2025", steps, actor);
        subject = steps.stream()
                .map(Step::subject)
                .filter(it -> it.startsWith("DV"))
                .findFirst()
                .orElseThrow();
        pages = DemoPages.of(record);
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    /** A year in which every name is hostile. */
    private static YearFacts hostile(Path folder) throws Exception {
        Path written = folder.resolve("facts.json");
        try (var out = Files.newOutputStream(written)) {
            FactsWriter.json(SyntheticYear.of(YearShape.named("60").orElseThrow(), 3, 2025), out);
        }
        String text = Files.readString(written);
        String hostile =
                ("N " + MARKUP + ATTRIBUTE + SCRIPT).replace("\\", "\\\\").replace("\"", "\\\"");
        Files.writeString(
                written,
                text.replaceAll(
                        "\"name\" ?: ?\"([^\"]*)\"",
                        "\"name\": \"" + java.util.regex.Matcher.quoteReplacement(hostile) + " $1\""));
        return FactsReader.read(written).orThrow();
    }

    @Test
    void nothingThatPeopleWroteRuns() throws Exception {
        try (BrowserContext context = TestBrowser.shared().newContext()) {
            Page page = pages.signedIn(context).newPage();
            for (String path : List.of(
                    "/",
                    "/campaigns/2025",
                    "/campaigns/2025/organizations",
                    "/campaigns/2025/subjects",
                    "/campaigns/2025/subjects?q=" + encoded(ATTRIBUTE),
                    "/campaigns/2025/subjects?in=" + encoded(firstOrganization()) + "&sort=NAME",
                    "/campaigns/2025/why?subject=" + encoded(subject),
                    "/campaigns/2025/why?subject=" + encoded(SCRIPT))) {
                page.navigate(pages.address() + path);
                assertThat(page.title()).as(path).isNotEqualTo("run").contains("Minh Xét");
                assertThat(page.locator("main img, main script, [onerror], [onfocus]")
                                .count())
                        .as(path)
                        .isZero();
            }
        }
    }

    @Test
    void namesReadAsTheyWereWritten() throws Exception {
        try (BrowserContext context = TestBrowser.shared().newContext()) {
            Page page = pages.signedIn(context).newPage();
            page.navigate(pages.address() + "/campaigns/2025/why?subject=" + encoded(subject));
            assertThat(page.locator("h1 bdi").textContent()).startsWith("N " + MARKUP + ATTRIBUTE + SCRIPT);
            assertThat(page.locator("section:has(#history)").textContent()).contains("R " + MARKUP, "A " + MARKUP);
        }
    }

    /** Links carry what was looked for percent-encoded, and a mark of direction ends with the name that bears it. */
    @Test
    void addressesAreEncodedAndDirectionsEnd() throws Exception {
        String page = pages.get("/campaigns/2025/subjects?q=" + encoded("a&grade=GOOD \"" + RIGHT_TO_LEFT))
                .body();
        assertThat(page).contains("subjects?q=a%26grade%3DGOOD%20%22%E2%80%AEtxt&amp;lang=en");
        assertThat(pages.get("/campaigns/2025").body()).contains("<h1><bdi>T &lt;/title");
    }

    private static String firstOrganization() {
        return pages.record().proposals("2025").stream()
                .filter(ProposalRow::organization)
                .map(ProposalRow::subject)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
