package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told by {@code grade} and {@code explain}, in which order, and what is pending for whom. */
class SelectionTest {

    private static final String FACTS = "fixtures/good/hue-2025";

    @TempDir
    private Path folder;

    private static CommandResult run(String... command) {
        return CommandResult.run(Stream.concat(Arrays.stream(command), Stream.of("--facts", FACTS, "--rulebook", "hue"))
                .toArray(String[]::new));
    }

    private static List<String> lines(String... command) {
        CommandResult result = run(command);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().lines().toList();
    }

    @Test
    void onlyThoseAskedForAreTold() {
        List<String> all = lines("grade", "--format", "csv");
        List<String> some = lines("grade", "--format", "csv", "--only", "needs_decision,ON_HOLD");
        assertThat(some).hasSizeGreaterThan(10).hasSizeLessThan(all.size());
        assertThat(all).containsSubsequence(some);
        assertThat(some.subList(1, some.size()))
                .allMatch(it -> it.contains("NEEDS_DECISION") || it.contains("ON_HOLD"));
        long left = all.stream()
                .filter(it -> it.contains(",NEEDS_DECISION,") || it.contains(",ON_HOLD,"))
                .count();
        assertThat(some).hasSize((int) left + 1);
    }

    @ParameterizedTest
    @CsvSource({"CS-04", "Đảng bộ cơ sở Mẫu 04", "dang bo co so mau 04"})
    void anOrganizationIsFoundByIdAndByName(String written) {
        List<String> within = lines("grade", "--format", "csv", "--in", written);
        assertThat(within).anyMatch(it -> it.startsWith("CS-04,")).anyMatch(it -> it.startsWith("DV-000117,"));
        assertThat(within).noneMatch(it -> it.startsWith("DB-04,"));
        assertThat(within).isEqualTo(lines("grade", "--format", "csv", "--in", "CS-04"));
    }

    @Test
    void theBestTotalComesFirst() {
        List<String> sorted = lines("grade", "--format", "table", "--sort", "points", "--in", "CS-04");
        List<Double> totals = sorted.stream()
                .filter(it -> it.startsWith("DV-") || it.startsWith("CS-") || it.startsWith("CB-"))
                .map(it -> it.replaceAll(".*?  (\\d+(?:,\\d+)?)  HT.*", "$1"))
                .filter(it -> it.matches("[0-9,]+"))
                .map(it -> Double.valueOf(it.replace(',', '.')))
                .toList();
        assertThat(totals).hasSizeGreaterThan(10).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void theFilteredDocumentHasTheSameLines() {
        List<String> all = lines("grade");
        List<String> some = lines("grade", "--only", "ON_HOLD");
        assertThat(some)
                .filteredOn(it -> it.startsWith("{\"subject\""))
                .hasSizeBetween(1, 10)
                .allSatisfy(it -> assertThat(all.stream().map(SelectionTest::withoutComma))
                        .contains(withoutComma(it)));
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    @Test
    void whatIsPendingStandsUnderWhoDoesIt() {
        assertThat(lines("grade", "--waiting", "--in", "CS-04"))
                .containsSequence(
                        "Ban Thường vụ Đảng ủy phường Mẫu 04",
                        "  - Xem xét, quyết định: theo điểm 4.1 khoản 4 Điều 11 Quy định 366-QĐ/TW. Đối tượng: Đảng bộ cơ sở",
                        "    Mẫu 04 (CS-04)")
                .containsSequence(
                        "Chi bộ Mẫu 08",
                        "  - Nhập số liệu: “Số nhiệm vụ vượt mức” (trang Đảng viên). Đối tượng: Đảng viên 000133 (DV-000133)");
        assertThat(lines("grade", "--waiting", "--in", "CS-04", "--lang", "en"))
                .contains(
                        "  - Enter a figure: “Tasks exceeded” (worksheet Members). For: Đảng viên 000133 (DV-000133)");
    }

    @Test
    void everySubjectWithoutAGradeWaitsForSomething() {
        String page = String.join("\n", lines("grade", "--waiting")).replaceAll("\n {4}", " ");
        List<String> waiting = lines("grade", "--format", "csv", "--brief").stream()
                .filter(it -> it.contains(",NEEDS_DECISION,") || it.contains(",ON_HOLD,"))
                .map(it -> it.substring(0, it.indexOf(',')))
                .toList();
        assertThat(waiting).isNotEmpty().allSatisfy(it -> assertThat(page).contains("(" + it + ")"));
        assertThat(page).contains("của " + waiting.size() + " đối tượng");
    }

    @Test
    void nothingPendingIsSaid() {
        assertThat(lines("grade", "--waiting", "--only", "EXCELLENT")).contains("Không còn việc nào chờ.");
    }

    @Test
    void oneIsExplainedByName() {
        assertThat(lines("explain", "dang vien 000117").get(0)).isEqualTo("Đảng viên 000117 (DV-000117)");
    }

    @Test
    void aPaperIsOfWhomItsNameSays() throws IOException {
        Path byId = folder.resolve("id.html");
        Path byName = folder.resolve("ten.html");
        lines("report", "--paper", "proposal-list", "--in", "CS-04", "--out", byId.toString());
        lines("report", "--paper", "proposal-list", "--in", "dang bo co so mau 04", "--out", byName.toString());
        assertThat(byName).hasSameBinaryContentAs(byId);
        assertRefused(
                "Không có đối tượng “dang bo nao do” trong dữ liệu.",
                "report",
                "--paper",
                "slip",
                "--subject",
                "dang bo nao do",
                "--out",
                folder.resolve("x.html").toString());
    }

    @Test
    void manyAreExplainedIntoAFileEachOnItsSheet() throws IOException {
        Path file = folder.resolve("giai-trinh.txt");
        lines("explain", "--in", "CS-04", "--only", "NEEDS_DECISION", "--out", file.toString());
        String[] sheets = Files.readString(file).split("\f");
        assertThat(sheets).hasSize(4).allMatch(it -> it.contains("\nVÌ SAO\n"));
        assertThat(sheets[0]).isEqualTo(String.join("\n", lines("explain", "CS-04")) + "\n");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertRefused(
                "--only nhận EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, NEEDS_DECISION, ON_HOLD, NOT_GRADED, cách nhau"
                        + " bằng dấu phẩy; không nhận “TOT”.",
                "grade",
                "--only",
                "TOT");
        assertRefused("--sort nhận ID, NAME, POINTS, RESULT, không nhận “TEN”.", "grade", "--sort", "TEN");
        assertRefused(
                "--in cần một tổ chức; “DV-000001” là đảng viên. Hãy nêu mã hoặc tên của tổ chức.",
                "grade",
                "--in",
                "DV-000001");
        assertRefused(
                "--waiting chỉ dùng với dạng table; sổ tính xlsx đã có sẵn trang việc còn chờ.",
                "grade",
                "--waiting",
                "--format",
                "json");
        assertRefused(
                "--brief luôn ghi tất cả; hãy bỏ --only, --in, --sort hoặc bỏ --brief.",
                "grade",
                "--format",
                "csv",
                "--brief",
                "--only",
                "GOOD");
        assertRefused(
                "Hãy nêu một đối tượng, hoặc --in, --only, --all để giải trình nhiều đối tượng; không dùng cả hai.",
                "explain");
        assertRefused(
                "Hãy nêu một đối tượng, hoặc --in, --only, --all để giải trình nhiều đối tượng; không dùng cả hai.",
                "explain",
                "DB",
                "--all");
        assertRefused(
                "Giải trình nhiều đối tượng không có dạng json và không dùng với --reach; dạng json có trong grade --held.",
                "explain",
                "--all",
                "--format",
                "json");
    }

    @Test
    void aNameOfSeveralIsRefusedWithTheirIds() throws IOException {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, """
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},
                "organizations":[{"id":"C1","name":"Chi bộ Mẫu","kind":"BASE_CELL"}],
                "members":[{"id":"M1","name":"Người Mẫu","organization":"C1","status":"OFFICIAL"},
                {"id":"M2","name":"Người Mẫu","organization":"C1","status":"OFFICIAL"},
                {"id":"M3","name":"Người Mậu","organization":"C1","status":"OFFICIAL"}]}
                """);
        CommandResult three =
                CommandResult.run("explain", "nguoi mau", "--facts", facts.toString(), "--rulebook", "hue");
        assertThat(three.err())
                .contains(
                        "“nguoi mau” là tên của 3 đối tượng: M1 (Chi bộ Mẫu); M2 (Chi bộ Mẫu); M3 (Chi bộ Mẫu). Hãy dùng mã.");
        assertThat(three.code()).isEqualTo(2);
        CommandResult two = CommandResult.run("explain", "người mẫu", "--facts", facts.toString(), "--rulebook", "hue");
        assertThat(two.err()).contains("2 đối tượng: M1 (Chi bộ Mẫu); M2 (Chi bộ Mẫu).");
        CommandResult one = CommandResult.run("explain", "NGƯỜI MẬU", "--facts", facts.toString(), "--rulebook", "hue");
        assertThat(one.out()).startsWith("Người Mậu (M3)");
    }

    private static void assertRefused(String message, String... command) {
        CommandResult result = run(command);
        assertThat(result.err()).contains(message);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
