package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.writing.FactsWriter;

/** Facts come in as workbook and CSV, gradings go out so; what is no such file is told. */
class HeldFilesTest {

    private static final Path SHIPPED = Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.with(it -> it);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpAnswer hold(String type, byte[] body) throws Exception {
        return served.send(
                "POST", "/api/populations", HttpRequest.BodyPublishers.ofByteArray(body), "Content-Type", type);
    }

    private static String address(HttpAnswer held) {
        assertThat(held.status()).as(held.text()).isEqualTo(201);
        return held.header("Location").orElseThrow();
    }

    private static YearFacts facts() {
        return FactsReader.read(SHIPPED.resolve("facts.json")).orThrow();
    }

    private static byte[] workbook() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsWriter.xlsx(facts(), out);
        return out.toByteArray();
    }

    private static byte[] archive(String folder, String... without) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(SHIPPED.resolve("csv"))) {
            for (Path file : files.sorted().toList()) {
                if (!List.of(without).contains(file.getFileName().toString())) {
                    zip.putNextEntry(new ZipEntry(folder + file.getFileName()));
                    Files.copy(file, zip);
                }
            }
        }
        return out.toByteArray();
    }

    private static String tag(String population) throws Exception {
        return served.get(population + "/subjects").header("ETag").orElseThrow();
    }

    @Test
    void theSameFactsAreTheSameInWhicheverForm() throws Exception {
        String json = address(hold("application/json", Files.readAllBytes(SHIPPED.resolve("facts.json"))));
        String workbook = address(hold(WORKBOOK, workbook()));
        String archive = address(hold(ZIP, archive("")));
        String inFolder = address(hold(ZIP, archive("nam-2025/")));
        assertThat(tag(workbook)).isEqualTo(tag(json));
        assertThat(tag(archive)).isEqualTo(tag(inFolder));
        assertThat(served.get(archive + "/subjects").text())
                .isEqualTo(served.get(json + "/subjects").text());
        for (String one : List.of(json, workbook, archive, inFolder)) {
            served.send("DELETE", one, HttpRequest.BodyPublishers.noBody());
        }
    }

    @Test
    void nothingOfItStaysOnDisk() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        served.send("DELETE", address(hold(WORKBOOK, workbook())), HttpRequest.BodyPublishers.noBody());
        hold(ZIP, new byte[100]);
        hold(ZIP, archive("", "period.csv"));
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(it -> it.getFileName().toString())).noneMatch(it -> it.matches("minhxet-[0-9]+"));
        }
    }

    @Test
    void everyProblemIsToldAtItsPlace() throws Exception {
        HttpAnswer refused = hold(ZIP, archive("", "period.csv"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("problems")).isNotEmpty();
        HttpAnswer broken = hold(WORKBOOK, "no workbook".getBytes(UTF_8));
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.json().at("/problems/0/code").asText()).isEqualTo("BROKEN_WORKBOOK");
    }

    @Test
    void whatIsNoArchiveOfCsvIsTold() throws Exception {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(twice)) {
            for (String name : List.of("a/members.csv", "b/members.csv")) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        ByteArrayOutputStream leading = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(leading)) {
            zip.putNextEntry(new ZipEntry("../../../tmp/.csv"));
            zip.putNextEntry(new ZipEntry("../x/.."));
        }
        byte[] cut = archive("");
        for (byte[] body : List.of(
                new byte[0],
                "PK".getBytes(UTF_8),
                java.util.Arrays.copyOf(cut, cut.length / 3),
                twice.toByteArray(),
                leading.toByteArray())) {
            HttpAnswer refused = hold(ZIP, body);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.problem()).isEqualTo("unreadable-facts");
            assertThat(refused.json().get("detail").asText()).startsWith("Không mở được tệp nén ZIP.");
        }
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("members.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                zip.write(zeros);
            }
        }
        HttpAnswer refused = hold(ZIP, bomb.toByteArray());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().get("detail").asText()).startsWith("Giải nén ra vượt quá 256 MiB.");
    }

    @Test
    void theFileHoldsJustTheListWithTheSameParameters() throws Exception {
        String held = address(hold("application/json", Files.readAllBytes(SHIPPED.resolve("facts.json"))));
        for (String asked : List.of("?", "?subjectKind=MEMBER&sort=POINTS", "?q=chi%20bo", "?in=CB1&grade=GOOD")) {
            List<String> listed = served.get(held + "/subjects" + asked + "&limit=500")
                    .json()
                    .get("items")
                    .findValuesAsText("subject");
            HttpAnswer csv = served.get(held + "/gradings.csv" + asked);
            assertThat(csv.header("Content-Disposition")).contains("attachment; filename=\"gradings-2025.csv\"");
            assertThat(csv.text().lines().skip(1).map(it -> it.split(",", 2)[0]))
                    .isEqualTo(listed);
        }
        HttpAnswer whole = served.get(held + "/gradings.csv");
        assertThat(whole.text())
                .isEqualTo(FirstYear.commandLine(List.of("grade"), "--rulebook", "366-qd-tw", "--format", "csv")
                        .out());
        served.send("DELETE", held, HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void workbooksOpen() throws Exception {
        String held = address(hold("application/json", Files.readAllBytes(SHIPPED.resolve("facts.json"))));
        assertThat(sheets(held + "/gradings.xlsx?subjectKind=MEMBER")).isGreaterThan(1);
        assertThat(sheets("/api/rulebooks/hue/template")).isGreaterThan(3);
        served.send("DELETE", held, HttpRequest.BodyPublishers.noBody());
    }

    private static int sheets(String path) throws Exception {
        byte[] bytes = java.net.http.HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(served.server().address().resolve(path))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets();
        }
    }

    @Test
    void theSlipIsTheOneOfTheCommandLineAndRunsNothing() throws Exception {
        String held = address(hold("application/json", Files.readAllBytes(SHIPPED.resolve("facts.json"))));
        HttpAnswer slip = served.get(held + "/slip?subject=DV10");
        assertThat(slip.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(slip.header("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        assertThat(slip.text())
                .startsWith("<!DOCTYPE html>")
                .contains("DỰ THẢO")
                .doesNotContain("<script");
        served.send("DELETE", held, HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void theRulebooksOfADayAndTheCodesOfOne() throws Exception {
        assertThat(served.get("/api/rulebooks?on=2024-12-31")
                        .json()
                        .get("rulebooks")
                        .findValuesAsText("id"))
                .containsExactly("124-qd-tw");
        assertThat(served.get("/api/rulebooks?on=2025-12-31")
                        .json()
                        .get("rulebooks")
                        .findValuesAsText("id"))
                .contains("366-qd-tw", "hue")
                .doesNotContain("124-qd-tw");
        assertThat(served.get("/api/rulebooks?on=31/12/2025").status()).isEqualTo(400);
        JsonNode codes = served.get("/api/rulebooks/hue/codes").json();
        assertThat(codes.get("columns").findValuesAsText("column")).contains("indicator", "sector");
        assertThat(codes.at("/sheets/0/criteria")).isNotEmpty();
        assertThat(codes.at("/columns/0/codes/0/label/vi").asText()).isNotEmpty();
    }
}
