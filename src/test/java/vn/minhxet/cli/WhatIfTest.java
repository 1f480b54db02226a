package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code what-if}: the result alone on standard output, every mistake with its option and the fix. */
class WhatIfTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("first-year/facts.json").toString();
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)<");

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    private Path folder;

    private static CommandResult run(String... arguments) {
        return CommandResult.run(all(arguments));
    }

    private static String[] all(String... arguments) {
        return Stream.concat(Stream.of("what-if", "--facts", FACTS, "--rulebook", "366-qd-tw"), Stream.of(arguments))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set quota.ratio=25 | --set quota.ratio=25: bộ quy tắc 366-qd-tw không có tham số “quota.ratio”."
                        + " Có phải là “quota.ratioPercent”?",
                "--set quota.ratioPercent=45 | --set quota.ratioPercent=45: 45 nằm ngoài khoảng hợp lý của tham số này,"
                        + " từ 10 đến 30; hãy chọn trong khoảng đó. Vẫn muốn thử thì thêm --force.",
                "--set quota.ratioPercent=4500 --force | --set quota.ratioPercent=4500: 4500 là giá trị không thể có của"
                        + " tham số này; hãy chọn trong khoảng từ 0 đến 1000.",
                "--set quota.ratioPercent | --set quota.ratioPercent: hãy ghi TÊN=GIÁ TRỊ.",
                "--set quota.ratioPercent=25 --set quota.ratioPercent=30 | --set quota.ratioPercent=30: tham số này được"
                        + " nêu hai lần; hãy giữ một.",
                "--sweep quota.ratioPercent=30..10 | --sweep quota.ratioPercent=30..10: khoảng từ 30 đến 10 bị ngược;"
                        + " hãy ghi 10..30.",
                "--sweep good.points --sweep excellent.points | --sweep good.points --sweep excellent.points: 4331 phương"
                        + " án là quá nhiều, tối đa 1000; hãy thu hẹp khoảng hoặc tăng bước.",
                "--set good.points=75 --sweep good.points=70..75 | --sweep good.points=70..75: tham số good.points được"
                        + " nêu hai lần; hãy giữ một.",
                "--sweep good.points --by CELL | --by không dùng cùng --sweep.",
                "--sweep good.points --limit 3 | --limit không dùng cùng --sweep.",
                "--set good.points=75 --by DISTRICT | --by DISTRICT: “DISTRICT” không phải là một loại tổ chức có trong"
                        + " dữ liệu; hãy ghi một trong: CELL, BASE_COMMITTEE.",
                "--set good.points=75 --limit -1 | --limit cần một số nguyên từ 0 đến 100000, không nhận “-1”.",
                "--reached ADMISSION | --reached ADMISSION: dữ liệu không có chỉ tiêu “ADMISSION”. Có phải là"
                        + " “PARTY_ADMISSION”?",
                "--against 365-qd-tw | Không có bộ quy tắc “365-qd-tw”. Có phải là “366-qd-tw”? Có: 124-qd-tw, 132-qd-tw,"
                        + " 366-qd-tw, hue, thanh-hoa",
                "--against ./nowhere | Không có thư mục ./nowhere.",
                "--force | Chưa nêu gì để so sánh; hãy thêm --set, --against, --reached hoặc --sweep.",
            })
    void mistakesAreToldInVietnamese(String arguments, String message) {
        assertRefused(run(arguments.split(" ")), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set quota.ratioPercent=45 | --set quota.ratioPercent=45: 45 is outside the plausible range of this"
                        + " parameter, 10 to 30; choose within it. To try it all the same, add --force.",
                "--set quota.ratioPercent | --set quota.ratioPercent: write NAME=VALUE.",
                "--set quota.ratioPercent=25 --set quota.ratioPercent=30 | --set quota.ratioPercent=30: this parameter is"
                        + " given twice; keep one.",
                "--sweep good.points --by CELL | --by does not go with --sweep.",
                "--against ./nowhere | There is no folder ./nowhere.",
                "--force | Nothing is supposed; add --set, --against, --reached or --sweep.",
            })
    void mistakesAreToldInEnglish(String arguments, String message) {
        assertRefused(run((arguments + " --lang en").split(" ")), message);
    }

    private static void assertRefused(CommandResult ran, String message) {
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }

    @Test
    void standardOutputCarriesTheResultAlone() {
        CommandResult ran = run("--set", "excellent.points=85", "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"before\":{\"id\":\"366-qd-tw\",").endsWith("]}}\n");
        assertThat(run("--set", "excellent.points=85", "--format", "json").bytes())
                .isEqualTo(ran.bytes());
    }

    @Test
    void anotherRulebookOutsideItsPeriodIsUsedWithAWarning() {
        CommandResult ran = run("--against", "124-qd-tw");
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualTo(
                        "minhxet: Cảnh báo: bộ quy tắc 124-qd-tw (hiệu lực từ 04/10/2023 đến 29/08/2025) không áp dụng"
                                + " cho năm 2025; kết quả chỉ để tham khảo.\n");
    }

    @Test
    void theDocumentTellsWhatIsSupposedWithItsMarks() throws IOException {
        JsonNode document = json("--set", "quota.rounding=UP", "--set", "quota.ratioPercent=45", "--force");
        JsonNode before = document.at("/before/parameters");
        JsonNode after = document.at("/after/parameters");
        assertThat(before.at("/quota.rounding/value").asText()).isEqualTo("DOWN");
        assertThat(after.at("/quota.rounding/value").asText()).isEqualTo("UP");
        assertThat(after.at("/quota.rounding/interpretation").asBoolean()).isTrue();
        assertThat(after.at("/quota.ratioPercent/value").asInt()).isEqualTo(45);
        assertThat(after.at("/quota.ratioPercent/beyondRange").asBoolean()).isTrue();
        assertThat(before.at("/quota.ratioPercent").has("beyondRange")).isFalse();
    }

    @Test
    void theDocumentTellsMatricesCommitteesQuotasAndChanges() throws IOException {
        JsonNode document = json("--set", "excellent.points=85", "--lang", "en");
        assertThat(document.at("/matrices/members/total").asInt()).isEqualTo(12);
        assertThat(document.at("/matrices/members/changed").asInt()).isZero();
        assertThat(document.at("/matrices/organizations/BASE_COMMITTEE/rows/GOOD/EXCELLENT")
                        .asInt())
                .isEqualTo(1);
        assertThat(document.at("/by").asText()).isEqualTo("CELL");
        assertThat(document.at("/committees/1/id").asText()).isEqualTo("CB1");
        assertThat(document.at("/quotas/members/after/candidates").asInt()).isEqualTo(2);
        assertThat(document.at("/changes/total").asInt()).isEqualTo(1);
        JsonNode change = document.at("/changes/items/0");
        assertThat(change.at("/subject").asText()).isEqualTo("DB");
        assertThat(change.at("/kind").asText()).isEqualTo("BASE_COMMITTEE");
        assertThat(change.at("/before/grade").asText()).isEqualTo("GOOD");
        assertThat(change.at("/after/grade").asText()).isEqualTo("EXCELLENT");
        assertThat(change.at("/cause").asText()).isEqualTo("OWN");
        assertThat(change.at("/came")).isEmpty();
        assertThat(change.at("/went/0/rule").asText()).isEqualTo("366-organization-excellent-needs-points");
    }

    @Test
    void aSweepGivesAPointForEachValue() throws IOException {
        JsonNode document = json("--sweep", "excellent.points=85..90/2,5");
        assertThat(document.at("/sweeps/0/parameter").asText()).isEqualTo("excellent.points");
        assertThat(document.at("/sweeps/0/values").toString()).isEqualTo("[85,87.5,90]");
        assertThat(document.at("/points")).hasSize(3);
        assertThat(document.at("/points/0/members/changed").asInt()).isZero();
        assertThat(document.at("/points/2/members/changed").asInt()).isZero();
        assertThat(document.at("/points/2/members/results/EXCELLENT").asInt()).isEqualTo(1);
    }

    @Test
    void aChangedCopyInAFolderIsComparedWithItsOriginal() throws IOException {
        Path copy = copy("366-qd-tw");
        edit(copy, "value: 90", "value: 85");
        JsonNode document = json("--against", copy.toString());
        assertThat(document.at("/before/parameters/excellent.points/value").asInt())
                .isEqualTo(90);
        assertThat(document.at("/after/parameters/excellent.points/value").asInt())
                .isEqualTo(85);
        assertThat(document.at("/changes").toString())
                .isEqualTo(json("--set", "excellent.points=85").at("/changes").toString());
    }

    @Test
    void theProblemsOfACopyAreToldWithTheirPlaces() throws IOException {
        Path copy = copy("366-qd-tw");
        edit(copy, "value: 90", "value: 850");
        CommandResult ran = run("--against", copy.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).isEqualTo("""
                        minhxet: --against %s: bộ quy tắc có 1 lỗi, không dùng được:
                        %s/rulebook.yaml:57: Giá trị 850 của “excellent.points” nằm ngoài khoảng hợp lý từ 70 đến 100; hãy\
                         sửa giá trị hoặc khoảng
                        """.formatted(copy, copy));
        assertThat(run("--against", copy.toString(), "--lang", "en").err())
                .startsWith("minhxet: --against " + copy + ": the rulebook has 1 problem and is not used:\n");
    }

    @Test
    void whatACopyExtendsIsThatOfTheInstallation() throws IOException {
        Path copy = copy("hue");
        CommandResult ran = CommandResult.run(
                "what-if", "--facts", FACTS, "--rulebook", "hue", "--against", copy.toString(), "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"changes\":{\"total\":0,");
    }

    private Path copy(String id) throws IOException {
        Path from = CommandResult.HOME.resolve("rules").resolve(id);
        Path copy = Files.createDirectory(folder.resolve(id));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void edit(Path copy, String from, String to) throws IOException {
        Path description = copy.resolve("rulebook.yaml");
        Files.writeString(description, Files.readString(description).replaceFirst(from, to));
    }

    @Test
    void theWorkbookHoldsTheSame() throws IOException {
        Path out = folder.resolve("what-if.xlsx");
        CommandResult ran = run("--set", "excellent.points=85", "--out", out.toString());
        assertThat(ran.err()).isEqualTo("minhxet: Đã ghi " + out + "\n");
        assertThat(ran.code()).isZero();
        List<String> summary = cells(out, 1);
        assertThat(summary)
                .contains("A6=excellent.points")
                .contains(
                        "B6=90 → 85, Điểm tối thiểu của mức hoàn thành xuất sắc nhiệm vụ (khoản 1 Điều 11 Quy định 366-QĐ/TW)")
                .contains("A8=Đảng viên: 0/12 thay đổi", "A9=trước ↓ sau →", "B9=HTXSNV", "A10=HTXSNV", "B10=1");
        assertThat(cells(out, 2)).contains("B3=(không thuộc tổ chức nào ở cấp này)", "C3=1", "D3=1", "E3=100");
        assertThat(cells(out, 3))
                .contains("A1=Mã", "D1=trước ↓ sau →", "E1=HTXSNV", "F1=HTTNV", "L1=Tổng số")
                .contains("B2=(không thuộc tổ chức nào ở cấp này)", "D2=HTTNV", "E2=1", "F2=0", "L2=1");
        assertThat(cells(out, 4))
                .contains("A2=DB", "D2=HTTNV", "E2=HTXSNV", "F2=do quy tắc hoặc số liệu áp dụng cho chính đối tượng")
                .contains("G2=366-organization-excellent-needs-points");
    }

    @Test
    void theWorkbookOfASweepHoldsTheCurve() throws IOException {
        Path out = folder.resolve("sweep.xlsx");
        assertThat(run("--sweep", "excellent.points=85..90/2,5", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(cells(out, 1))
                .contains("A8=Đảng viên", "A9=excellent.points", "A10=85", "B10=1", "A11=87.5", "A12=90");
    }

    private static List<String> cells(Path workbook, int sheet) throws IOException {
        try (ZipFile read = new ZipFile(workbook.toFile())) {
            String text = new String(
                    read.getInputStream(read.getEntry("xl/worksheets/sheet" + sheet + ".xml"))
                            .readAllBytes(),
                    UTF_8);
            assertThat(text).doesNotContain("<f>");
            List<String> cells = new ArrayList<>();
            for (Matcher cell = CELL.matcher(text); cell.find(); ) {
                cells.add(cell.group(1) + "=" + unescaped(cell.group(2)));
            }
            return cells;
        }
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }

    @Test
    void theReadmeShowsTheShippedMatrix() throws IOException {
        List<String> shipped =
                Files.readAllLines(CommandResult.FIXTURES.resolve("points-and-levels-2024/expected-what-if.txt"));
        int begin = shipped.indexOf("") + 1;
        int end = begin + shipped.subList(begin, shipped.size()).indexOf("");
        assertThat(CommandResult.HOME.resolve("README.md"))
                .content(UTF_8)
                .contains(String.join("\n", shipped.subList(begin, end)));
    }

    @Test
    void aWorkbookIsNotPrintedOnATerminal() {
        CommandResult ran = CommandResult.onTerminal(Map.of(), all("--set", "excellent.points=85", "--format", "xlsx"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("minhxet: Không in sổ tính ra màn hình; hãy nêu tệp bằng --out.\n");
    }

    private static JsonNode json(String... arguments) throws IOException {
        CommandResult ran = run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        return new ObjectMapper().readTree(ran.bytes());
    }
}
