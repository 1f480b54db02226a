package vn.minhxet.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.language.Language;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.WorkbookSheet;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;

/** A rulebook made of a table of criteria in Excel: checked, by cell, all or nothing, and plain YAML afterwards. */
class NewRulebookTest {

    private static final List<String> HEADINGS = List.of(
            "Phiếu",
            "Đối tượng",
            "Mã tiêu chí",
            "Tiêu chí",
            "Phần",
            "Điểm tối đa",
            "Cách chấm",
            "Bước điểm",
            "Các mức",
            "Các tỷ lệ",
            "Chỉ tiêu",
            "Căn cứ trừ điểm",
            "Điểm trừ mỗi lần",
            "Trừ tối đa",
            "Minh họa");

    private static final String FOR = "Lãnh đạo, quản lý";

    @TempDir
    private Path home;

    private Path rules;

    @BeforeEach
    void copyTheRulesOfTheBase() throws IOException {
        rules = home.resolve("rules");
        Path base = Path.of("rules/366-qd-tw");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to =
                        rules.resolve("366-qd-tw").resolve(base.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static List<List<String>> criteria() {
        return List.of(
                HEADINGS,
                row("lanh-dao", FOR, "A", "Tiêu chí chung", "Tiêu chí chung", "", ""),
                row("lanh-dao", "", "A1", "Chính trị, tư tưởng", "", "10", "cho điểm", "0,5"),
                row("lanh-dao", "", "A2", "Đạo đức", "", "10", "đạt hoặc không đạt"),
                row("lanh-dao", "", "A3", "Năng lực", "", "10", "theo mức", "", "Tốt=100; Khá=80; Yếu=30"),
                row("lanh-dao", "", "B", "Kết quả", "Kết quả thực hiện nhiệm vụ", "", ""),
                row("lanh-dao", "", "B1", "Sản phẩm", "", "40", "theo danh mục sản phẩm"),
                row(
                        "lanh-dao",
                        "",
                        "B2",
                        "Hồ sơ",
                        "",
                        "20",
                        "trung bình các tỷ lệ",
                        "",
                        "",
                        "Chất lượng=70; Tiến độ=30"),
                row(
                        "lanh-dao",
                        "",
                        "B3",
                        "Kiểm tra",
                        "",
                        "10",
                        "trừ theo số lần",
                        "",
                        "",
                        "",
                        "",
                        "findings=INSPECTION_SHORTCOMING",
                        "2",
                        "6"));
    }

    private static List<List<String>> figures() {
        return List.of(
                List.of("Tên", "Giá trị", "Nguồn, ngày", "Ghi chú, tên văn bản"),
                List.of("title", "Tiêu chí của đơn vị Mẫu"),
                List.of("from", "01/01/2026"),
                List.of("document", "01-HD/MAU", "02/01/2026", "Hướng dẫn của đơn vị Mẫu"),
                List.of("excellent.points", "92"));
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private Path workbook(List<List<String>> criteria, List<List<String>> figures) throws IOException {
        Path file = home.resolve("criteria.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            fill(workbook.newWorksheet("Tiêu chí"), criteria);
            fill(workbook.newWorksheet("Số liệu"), figures);
            workbook.finish();
        }
        return file;
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }

    @Test
    void aTableOfCriteriaBecomesACheckedRulebook() throws IOException {
        Path made = NewRulebook.create(workbook(criteria(), figures()), rules, "mau", "366-qd-tw");

        Rulebook rulebook = Rulebooks.in(rules).get("mau");
        ScoreSheet sheet = rulebook.sheet("lanh-dao").orElseThrow();
        assertThat(made).isEqualTo(rules.resolve("mau"));
        assertThat(sheet.items())
                .extracting(it -> it.way().kind())
                .containsExactly(
                        ScoreWay.Kind.POINTS,
                        ScoreWay.Kind.ALL_OR_NOTHING,
                        ScoreWay.Kind.LEVELS,
                        ScoreWay.Kind.PRODUCTS,
                        ScoreWay.Kind.MEAN,
                        ScoreWay.Kind.DEDUCTIONS);
        assertThat(sheet.source()).isEqualTo("01-HD/MAU");
        assertThat(rulebook.parameters().points("excellent.points")).isEqualTo(9200);
        assertThat(rulebook.parameters().find("excellent.points").orElseThrow().illustrative())
                .isTrue();
        assertThat(rulebook.rules())
                .isEqualTo(Rulebooks.in(rules).get("366-qd-tw").rules());
    }

    @Test
    void itIsPlainYamlThatIsTheSameWhenMadeAgainAndMayBeEditedOn() throws IOException {
        Path table = workbook(criteria(), figures());
        Path sheet = NewRulebook.create(table, rules, "mau", "366-qd-tw").resolve("sheets/lanh-dao.yaml");
        String written = Files.readString(sheet);
        NewRulebook.create(table, rules, "mau-2", "366-qd-tw");

        assertThat(Files.readString(rules.resolve("mau-2/sheets/lanh-dao.yaml")))
                .isEqualTo(written);
        Files.writeString(sheet, written.replace("maximum: 40", "maximum: 35").replace("maximum: 20", "maximum: 25"));
        assertThat(Rulebooks.in(rules)
                        .get("mau")
                        .sheet("lanh-dao")
                        .orElseThrow()
                        .item("B1")
                        .orElseThrow()
                        .declared())
                .isEqualByComparingTo("35");
    }

    @Test
    void everyProblemIsToldByItsCellAndNothingIsWritten() throws IOException {
        List<List<String>> criteria = List.of(
                HEADINGS,
                row("lanh-dao", "Lanh dao quan", "A", "Tiêu chí chung", "Tiêu chí chun", "", ""),
                row("lanh-dao", "", "A1", "", "", "10", "cho diem so", "0,5"));

        CriteriaException refused = catchThrowableOfType(
                CriteriaException.class,
                () -> NewRulebook.create(
                        workbook(criteria, List.of(figures().get(0), List.of("from", "hôm nay"))),
                        rules,
                        "mau",
                        "366-qd-tw"));

        assertThat(refused.lines(Language.VI))
                .anyMatch(it -> it.startsWith("Tiêu chí, ô B2: “Lanh dao quan” không có trong danh sách: "))
                .anyMatch(it -> it.startsWith("Tiêu chí, ô E2: “Tiêu chí chun” không có trong danh sách: ")
                        && it.endsWith("Có phải là “Tiêu chí chung”?"))
                .anyMatch(it -> it.startsWith("Tiêu chí, ô G3: “cho diem so” không có trong danh sách: "))
                .contains(
                        "Tiêu chí, ô D3: cột “Tiêu chí” không được để trống",
                        "trang Số liệu thiếu dòng title: tên bộ quy tắc",
                        "Số liệu, dòng 2: “hôm nay” không phải ngày; hãy ghi như 01/01/2026");
        assertThat(refused.lines(Language.EN)).hasSameSizeAs(refused.lines(Language.VI));
        assertThat(rules.resolve("mau")).doesNotExist();
    }

    @Test
    void whatTheCheckFindsIsToldAtTheRowThatItComesFrom() throws IOException {
        List<List<String>> criteria = new java.util.ArrayList<>(criteria());
        criteria.set(2, row("lanh-dao", "", "A1", "Chính trị, tư tưởng", "", "10", "cho điểm", "3"));

        CriteriaException refused = catchThrowableOfType(
                CriteriaException.class,
                () -> NewRulebook.create(workbook(criteria, figures()), rules, "mau", "366-qd-tw"));

        assertThat(refused.lines(Language.VI))
                .contains("Tiêu chí, dòng 3: bước điểm 3 không chia hết điểm tối đa 10 của tiêu chí A1");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("rules", "criteria.xlsx");
        }
    }

    @Test
    void aRulebookThatIsThereIsNeverOverwritten() throws IOException {
        Path table = workbook(criteria(), figures());
        CriteriaException there = catchThrowableOfType(
                CriteriaException.class, () -> NewRulebook.create(table, rules, "366-qd-tw", "366-qd-tw"));
        CriteriaException odd = catchThrowableOfType(
                CriteriaException.class, () -> NewRulebook.create(table, rules, "../mau", "366-qd-t"));

        assertThat(there.lines(Language.VI)).containsExactly("đã có bộ quy tắc “366-qd-tw”; hãy chọn mã khác");
        assertThat(odd.lines(Language.VI))
                .containsExactly(
                        "mã “../mau” không hợp lệ; hãy dùng chữ thường không dấu, số và gạch nối",
                        "không có bộ quy tắc “366-qd-t” để mở rộng. Có phải là “366-qd-tw”?");
    }

    @Test
    void theEmptyTableHasEveryColumn() throws IOException {
        Path file = home.resolve("empty.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            CriteriaWorkbook.write(out);
        }
        List<WorkbookSheet> sheets = WorkbookSheet.read(file, ReadingLimits.FILES, 10);
        assertThat(sheets).extracting(WorkbookSheet::name).containsExactly("Tiêu chí", "Số liệu");
        assertThat(sheets.get(0).rows().get(0).cells()).containsAll(HEADINGS);
    }
}
