package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code grade}: results alone on standard output, everything else on standard error. */
class GradeTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("first-year/facts.json").toString();
    private static final String WRITTEN = "minhxet: Đã ghi %s\n";

    @TempDir
    private Path folder;

    @Test
    void withoutARulebookTheOneInForceIsChosenAndNamed() {
        CommandResult ran = CommandResult.run("grade", "--facts", FACTS);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"rulebook\":{\"id\":\"366-qd-tw\",");
        assertThat(ran.err()).isEqualTo("minhxet: Bộ quy tắc áp dụng cho năm 2025: 366-qd-tw\n");
        assertThat(CommandResult.run("grade", "--facts", FACTS, "--lang", "en").err())
                .isEqualTo("minhxet: Rulebook that applies to the year 2025: 366-qd-tw\n");
    }

    @Test
    void aNamedRulebookOfThePeriodSaysNothing() {
        CommandResult ran = CommandResult.run("grade", "--facts", FACTS, "--rulebook", "366-qd-tw");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aRulebookOutsideItsPeriodIsUsedWithAWarning() {
        CommandResult ran = CommandResult.run("grade", "--facts", FACTS, "--rulebook", "124-qd-tw");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"rulebook\":{\"id\":\"124-qd-tw\",");
        assertThat(ran.err())
                .matches("minhxet: Cảnh báo: bộ quy tắc 124-qd-tw \\(hiệu lực từ \\S+ đến \\S+\\) không áp dụng cho năm"
                        + " 2025; kết quả chỉ để tham khảo[.]\n");
        assertThat(CommandResult.run("grade", "--facts", FACTS, "--rulebook", "124-qd-tw", "--lang", "en")
                        .err())
                .matches("minhxet: Warning: rulebook 124-qd-tw \\(in force from \\S+ to \\S+\\) does not apply to the"
                        + " year 2025; the results are for reference only[.]\n");
    }

    @Test
    void oddFactsAreUsedWithAWarningEach() {
        String facts =
                CommandResult.HOME.resolve("fixtures/doubtful/facts/odd-dates").toString();
        CommandResult ran = CommandResult.run("grade", "--facts", facts, "--rulebook", "366-qd-tw", "--lang", "en");
        assertThat(ran.code()).isZero();
        assertThat(ran.err().lines())
                .hasSize(4)
                .startsWith(
                        "minhxet: Warning: period.csv, line 2, column reviewedOn: 2027-01-05 is more than a year after"
                                + " the graded year 2025. Check reviewedOn and year.");
    }

    @Test
    void anUnknownRulebookIsRefused() {
        CommandResult ran = CommandResult.run("grade", "--facts", FACTS, "--rulebook", "336-qd-tw");
        assertRefused(
                ran,
                "minhxet: Không có bộ quy tắc “336-qd-tw”. Có phải là “366-qd-tw”?"
                        + " Có: 124-qd-tw, 132-qd-tw, 366-qd-tw, hue, thanh-hoa\n");
    }

    @Test
    void aYearWithoutARulebookIsRefused() throws Exception {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, "{\"period\":{\"year\":2010,\"reviewedOn\":\"2010-12-10\"},\"organizations\":[]}");
        CommandResult ran = CommandResult.run("grade", "--facts", facts.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err())
                .startsWith("minhxet: Không có bộ quy tắc nào có hiệu lực vào ngày 31/12/2010;"
                        + " hãy chọn bằng --rulebook một trong: 124-qd-tw (từ ");
    }

    @Test
    void missingFactsAreRefused() {
        CommandResult ran = CommandResult.run(
                "grade", "--facts", folder.resolve("none.json").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err())
                .startsWith("minhxet: Dữ liệu có 1 lỗi, chưa xếp loại:\nnone.json")
                .endsWith("\n");
        assertThat(ran.err().lines()).hasSize(2);
    }

    @Test
    void allProblemsOfTheFactsAreToldAtOnce() throws Exception {
        Path facts = folder.resolve("facts.json");
        String text = Files.readString(Path.of(FACTS))
                .replace("\"kind\": \"BASE_COMMITTEE\"", "\"kind\": \"BASE\"")
                .replace("\"tasksCompleted\": 8, \"tasksOnTime\": 8", "\"tasksCompleted\": 18, \"tasksOnTime\": 8")
                .replace("\"organization\": \"CB2\"", "\"organization\": \"CB9\"");
        Files.writeString(facts, text);
        CommandResult ran = CommandResult.run("grade", "--facts", facts.toString(), "--lang", "en");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err().lines().findFirst()).contains("minhxet: The facts have 9 problems; nothing is graded:");
        assertThat(ran.err().lines().skip(1)).hasSize(4).allMatch(it -> it.startsWith("facts.json"));
    }

    @Test
    void formatsAreNamedOrToldByTheEndingOfTheFile() {
        assertRefused(
                CommandResult.run("grade", "--facts", FACTS, "--format", "pdf"),
                "minhxet: --format nhận json, table, csv, xlsx, không nhận “pdf”.\n");
        Path out = folder.resolve("gradings.csv");
        CommandResult ran =
                CommandResult.run("grade", "--facts", FACTS, "--rulebook", "366-qd-tw", "--out", out.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).startsWith(WRITTEN.formatted(out));
        assertThat(out).content(UTF_8).startsWith("subject,name,subjectKind,");
    }

    @Test
    void namesAreNeverTakenForFormulas() throws Exception {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, Files.readString(Path.of(FACTS)).replace("\"Đảng viên 000001\"", "\"=HYPERLINK(1)\""));
        Path csv = folder.resolve("gradings.csv");
        Path workbook = folder.resolve("gradings.xlsx");
        assertThat(CommandResult.run("grade", "--facts", facts.toString(), "--out", csv.toString())
                        .code())
                .isZero();
        assertThat(CommandResult.run("grade", "--facts", facts.toString(), "--out", workbook.toString())
                        .code())
                .isZero();
        assertThat(csv).content(UTF_8).contains("\nDV01,'=HYPERLINK(1),MEMBER,");
        try (ZipFile read = new ZipFile(workbook.toFile())) {
            String sheet = new String(
                    read.getInputStream(read.getEntry("xl/worksheets/sheet2.xml"))
                            .readAllBytes(),
                    UTF_8);
            assertThat(sheet)
                    .containsPattern("<c r=\"B5\"[^>]* t=\"inlineStr\"[^>]*><is><t>=HYPERLINK\\(1\\)</t></is></c>");
            assertThat(sheet).containsPattern("<c r=\"L5\"[^>]*><v>88</v></c>").doesNotContain("<f>");
        }
    }

    @Test
    void heldGoesWithJsonOnly() {
        assertRefused(
                CommandResult.run("grade", "--facts", FACTS, "--format", "csv", "--held"),
                "minhxet: --held chỉ dùng với --format json.\n");
        assertThat(CommandResult.run("grade", "--facts", FACTS, "--held").out()).contains("\"held\":[{");
        assertThat(CommandResult.run("grade", "--facts", FACTS).out()).doesNotContain("\"held\"");
    }

    @Test
    void briefTellsWhatTheFullTableTells() {
        assertRefused(
                CommandResult.run("grade", "--facts", FACTS, "--brief"),
                "minhxet: --brief chỉ dùng với --format csv.\n");
        for (String rulebook : List.of("366-qd-tw", "hue")) {
            List<String> expected = CommandResult.run(
                            "grade", "--facts", FACTS, "--rulebook", rulebook, "--format", "csv")
                    .out()
                    .lines()
                    .map(GradeTest::brief)
                    .toList();
            CommandResult ran =
                    CommandResult.run("grade", "--facts", FACTS, "--rulebook", rulebook, "--format", "csv", "--brief");
            assertThat(ran.out().lines().toList())
                    .hasSizeGreaterThan(5)
                    .startsWith("subject,outcome,grade,score,rules")
                    .zipSatisfy(expected, (brief, full) -> {
                        List<String> cells =
                                CsvReader.builder().ofSingleCsvRecord(brief).getFields();
                        assertThat(cells.get(4).split(";")).doesNotHaveDuplicates();
                        String rules = sorted(cells.get(4).split(";"));
                        assertThat(String.join(",", cells.subList(0, 4)) + "," + rules)
                                .isEqualTo(full);
                    });
        }
    }

    /**
     * The full table tells first what decides, and each finding apart; the brief one names each rule once, in the order of
     * effects. So what both tell is compared, and not in which order.
     */
    private static String sorted(String[] rules) {
        return Stream.of(rules).distinct().sorted().collect(Collectors.joining(";"));
    }

    private static String brief(String row) {
        List<String> cells = CsvReader.builder().ofSingleCsvRecord(row).getFields();
        String rules = sorted(cells.get(16).split(" \\| "));
        return String.join(",", cells.get(0), cells.get(4), cells.get(6), cells.get(11), rules);
    }

    @Test
    void aWorkbookIsNotPrintedOnATerminal() {
        CommandResult ran = CommandResult.onTerminal(Map.of(), "grade", "--facts", FACTS, "--format", "xlsx");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).isEqualTo("minhxet: Không in sổ tính ra màn hình; hãy nêu tệp bằng --out.\n");
        assertThat(CommandResult.run("grade", "--facts", FACTS, "--format", "xlsx")
                        .bytes())
                .startsWith('P', 'K');
    }

    @Test
    void progressShowsOnlyWhereSomebodyWatches() {
        CommandResult watched =
                CommandResult.onTerminal(Map.of(), "grade", "--facts", FACTS, "--rulebook", "366-qd-tw");
        assertThat(watched.err()).contains("\r\u001B[KĐọc dữ liệu …").endsWith("\r\u001B[K");
        assertThat(watched.out()).doesNotContain("\u001B");
        assertThat(CommandResult.onTerminal(
                                Map.of("NO_COLOR", "1"), "grade", "--facts", FACTS, "--rulebook", "366-qd-tw")
                        .err())
                .isEmpty();
    }

    @Test
    void timesAreToldWhereAskedFor() {
        CommandResult ran =
                CommandResult.run("grade", "--facts", FACTS, "--rulebook", "366-qd-tw", "--times", "--lang", "en");
        assertThat(ran.err().replaceAll("\\d+ M?i?[mB]s?", "n")).isEqualTo("""
                        minhxet: Reading the facts: n
                        minhxet: Loading rulebook 366-qd-tw: n
                        minhxet: Grading: n
                        minhxet: Writing the result: n
                        minhxet: Peak heap: n
                        """);
    }

    @Test
    void theFileAppearsWholeOrNotAtAll() throws Exception {
        Path out = folder.resolve("out.json");
        Files.writeString(out, "before");
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, "{}");
        CommandResult refused = CommandResult.run("grade", "--facts", bad.toString(), "--out", out.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(out).hasContent("before");
        CommandResult done = CommandResult.run("grade", "--facts", FACTS, "--out", out.toString(), "--force");
        assertThat(done.code()).isZero();
        assertThat(Files.readAllBytes(out))
                .isEqualTo(CommandResult.run("grade", "--facts", FACTS).bytes());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("out.json", "bad.json");
        }
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws Exception {
        Path target = Files.writeString(folder.resolve("target.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertThat(CommandResult.run("grade", "--facts", FACTS, "--out", link.toString(), "--force")
                        .code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).content(UTF_8).startsWith("{\"rulebook\"");
    }

    @Test
    void placesThatCannotBeWrittenAreRefusedBeforeAnythingIsRead() {
        assertRefused(
                CommandResult.run("grade", "--facts", "none", "--out", folder.toString()),
                "minhxet: %s là một thư mục; --out cần một tệp.\n".formatted(folder));
        Path nowhere = folder.resolve("none/out.json");
        assertRefused(
                CommandResult.run("grade", "--facts", "none", "--out", nowhere.toString()),
                "minhxet: Không có thư mục %s.\n".formatted(nowhere.getParent()));
    }

    @Test
    void theFactsAreNeverWrittenOver() throws Exception {
        Path facts = folder.resolve("facts.json");
        Files.copy(Path.of(FACTS), facts);
        assertRefused(
                CommandResult.run("grade", "--facts", facts.toString(), "--out", facts.toString()),
                "minhxet: --out trùng hoặc nằm trong dữ liệu vào, không được ghi đè: %s\n".formatted(facts));
        assertThat(Files.mismatch(facts, Path.of(FACTS))).isEqualTo(-1);
    }

    @Test
    void aRulebookWithAProblemIsNotUsed() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules/broken"));
        Files.writeString(rules.resolve("rulebook.yaml"), "id: broken\n");
        CommandResult ran = CommandResult.at(folder, "grade", "--facts", FACTS, "--rulebook", "broken");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).matches("minhxet: Bộ quy tắc broken có \\d+ lỗi, không dùng được; xem bằng lệnh check\n");
    }

    private static void assertRefused(CommandResult ran, String err) {
        assertThat(ran.err()).isEqualTo(err);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(List.of(err)).noneMatch(it -> it.contains("Exception"));
    }
}
