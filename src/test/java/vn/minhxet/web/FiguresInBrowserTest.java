package vn.minhxet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What-if, rulebooks and imports as people use them in a real browser. */
class FiguresInBrowserTest {

    private static final String WHAT_IF = "/campaigns/2025/what-if";
    private static final List<String> PAGES = List.of(
            WHAT_IF,
            WHAT_IF + "?set=excellent.points%3A80&name=Th%E1%BB%AD",
            WHAT_IF + "?set=excellent.points%3A101",
            "/rulebooks",
            "/rulebooks/hue?campaign=2025",
            "/rulebooks/hue/rules/366-member-good-needs-points",
            "/rulebooks/compare?one=366-qd-tw&other=hue",
            "/campaigns/2025/import");

    private static DemoPages demo;

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        demo = DemoPages.shared();
    }

    @BeforeEach
    void open() throws Exception {
        context = demo.signedIn(TestBrowser.shared().newContext());
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")
                    && !it.text().contains("422")
                    && !it.text().contains("net::ERR")
                    && !it.text().contains("Failed to fetch")) {
                complaints.add(it.text());
            }
        });
        page.onRequest(it -> {
            if (!it.url().startsWith(demo.address()) && !it.url().startsWith("blob:")) {
                complaints.add("asks elsewhere: " + it.url());
            }
        });
    }

    /** No page asks another host, breaks its policy or fails in its script. */
    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void visit(String path) {
        page.navigate(demo.address() + path);
    }

    private Locator figure(String name) {
        return page.locator("[id='p." + name + "']");
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInTheWayOfWhoCannotSeeAndNothingScrollsSideways(String path) {
        for (String language : List.of("vi", "en")) {
            visit(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(violations()).as(path + " " + language).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations()).as(path + " dark").isEmpty();
        for (int width : List.of(360, 1280, 2560)) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path + " at " + width)
                    .isEqualTo(true);
        }
    }

    /** What axe finds, which is run from outside the page: its policy lets no script in. */
    @SuppressWarnings("unchecked")
    private List<String> violations() {
        page.evaluate(TestBrowser.axe());
        return (List<String>) page.evaluate("async () => (await axe.run()).violations"
                + ".map(it => it.id + ': ' + it.help + ' ' + it.nodes.map(node => node.html).join(' ').slice(0, 400))");
    }

    @Test
    void aSliderAnswersAndTheAddressKeepsWhatItSays() {
        visit(WHAT_IF);
        page.locator("#find-control").fill("diem toi thieu xuat sac");
        Locator slider = page.locator("[id='p.excellent.points-slider']");
        assertThat(slider).isVisible();
        slider.fill("80");
        assertThat(page.locator("#answer .verdict")).containsText("đối tượng đổi kết quả");
        assertThat(page.locator("#told")).containsText("đối tượng đổi kết quả");
        assertThat(page.locator("[id='p.excellent.points-said']")).hasText("80 điểm");
        assertThat(slider).hasAttribute("aria-valuetext", "80 điểm");
        assertThat(figure("excellent.points")).hasValue("80");
        assertThat(page).hasURL(Pattern.compile(".*set=excellent\\.points%3A80"));
        String said = page.locator("#answer .verdict").textContent();
        page.reload();
        assertThat(page.locator("#answer .verdict")).hasText(said);
        page.locator("[data-back]").first().click();
        assertThat(page.locator("#answer .verdict")).containsText("Chưa thay đổi gì");
        assertThat(figure("excellent.points")).hasValue("90");
        assertThat(page).hasURL(Pattern.compile(".*/what-if$"));
    }

    @Test
    void anOlderAnswerNeverOverwritesANewerOne() {
        visit(WHAT_IF);
        List<Route> slow = Collections.synchronizedList(new ArrayList<>());
        page.route("**/what-if", route -> {
            if (String.valueOf(route.request().postData()).contains("excellent.points=71")) {
                slow.add(route);
            } else {
                route.resume();
            }
        });
        page.locator("#find-control").fill("excellent.points");
        page.waitForRequest("**/what-if", () -> figure("excellent.points").fill("71"));
        figure("excellent.points").fill("80");
        assertThat(page.locator("#answer td strong").first()).hasText("80 điểm");
        slow.forEach(Route::resume);
        page.waitForTimeout(1_000);
        assertThat(page.locator("#answer td strong").first()).hasText("80 điểm");
        assertThat(page).hasURL(Pattern.compile(".*%3A80"));
    }

    @Test
    void keysAloneMoveAFigure() {
        visit(WHAT_IF);
        page.locator("#find-control").focus();
        page.keyboard().type("excellent.points");
        for (int i = 0; i < 20 && !focusIs("[id='p.excellent.points-slider']"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[id='p.excellent.points-said']")).hasText("89,5 điểm");
        assertThat(page.locator("#answer td strong").first()).hasText("89,5 điểm");
    }

    private boolean focusIs(String selector) {
        return (boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
    }

    @Test
    void weightsOfASheetMoveAgainstEachOther() {
        visit(WHAT_IF);
        page.locator("details[data-load='" + WHAT_IF + "/sheets/leader'] > summary")
                .click();
        Locator part = page.locator(".held details.group").nth(1);
        part.locator("summary").click();
        part.locator("select").first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        Locator weight = part.locator("input[type=number]").first();
        String now = weight.inputValue();
        weight.fill(
                new java.math.BigDecimal(now).subtract(java.math.BigDecimal.ONE).toPlainString());
        assertThat(page.locator("#answer tbody").first().locator("tr")).hasCount(2);
        assertThat(page.locator("#answer #refusal")).hasCount(0);
        assertThat(part.locator(".setting.moved")).hasCount(2);
    }

    @Test
    void whatIsNotPossibleIsSaidAndAServerThatDoesNotAnswerIsTold() {
        visit(WHAT_IF);
        page.locator("#find-control").fill("excellent.points");
        figure("excellent.points").fill("101");
        assertThat(page.locator("#refusal a")).containsText("100");
        page.route("**/what-if", Route::abort);
        figure("excellent.points").fill("80");
        assertThat(page.locator("#failed")).isVisible();
    }

    @Test
    void paperHasTheAnswerAndNothingToPress() {
        visit(WHAT_IF + "?set=excellent.points%3A80&name=Th%E1%BB%AD%2080");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form").first()).isHidden();
        assertThat(page.locator("#answer")).containsText("Thử 80");
        assertThat(page.locator("#answer .flow").first()).isVisible();
        assertThat(page.locator("#answer")).containsText("mã băm");
    }

    @Test
    void aRuleIsReachedFromItsFigureAndTriedOnTheCampaign() {
        visit("/campaigns/2025");
        page.locator(".places a", new Page.LocatorOptions().setHasText("Bộ quy tắc"))
                .click();
        page.locator("#figures + .wide a", new Page.LocatorOptions().setHasText("366-member-good-needs-points"))
                .first()
                .click();
        assertThat(page.locator("pre")).containsText("rule \"366-member-good-needs-points\"");
        page.goBack();
        page.locator("a[href$='what-if#p.excellent.points']").click();
        assertThat(figure("excellent.points")).isVisible();
    }

    @Test
    void aWorkbookThatIsNoneIsToldAndComesToNothing() {
        visit("/campaigns/2025/import");
        page.locator("#workbook")
                .setInputFiles(new FilePayload(
                        "facts.xlsx", "application/octet-stream", "không phải".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#answer .verdict")).containsText("1 lỗi");
        assertThat(page.locator("#answer tbody tr")).hasCount(1);
    }
}
