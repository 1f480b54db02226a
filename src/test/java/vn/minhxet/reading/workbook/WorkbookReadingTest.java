package vn.minhxet.reading.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.reading.workbook.RawWorkbook.row;
import static vn.minhxet.reading.workbook.RawWorkbook.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.rule.Grade;

/** Workbooks as other programs write them. */
class WorkbookReadingTest {

    private static final String CELLS =
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";
    private static final String FORMATS = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\/mm\\/yyyy;@\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"#,##0.00 &quot;điểm mỗi năm&quot;\"/></numFmts>";

    @TempDir
    Path folder;

    private MemberRow member(RawWorkbook workbook, String column, String cell) throws IOException {
        String rows = row(1, text("A1", "id"), text("B1", "organization"), text("C1", column))
                + row(2, text("A2", "M1"), text("B2", "007"), cell);
        return only(workbook.styles(FORMATS + CELLS).sheet("members", rows));
    }

    private MemberRow member(String column, String cell) throws IOException {
        return member(RawWorkbook.withOrganizations(), column, cell);
    }

    private MemberRow only(RawWorkbook workbook) throws IOException {
        Path file = folder.resolve("facts.xlsx");
        workbook.write(file);
        return FactsReader.read(file).orThrow().members().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "<v>27.5</v>, 2750",
        "<v>29.300000000000001</v>, 2930",
        "<v>2.8E1</v>, 2800",
        "<f>14*2</f><v>28</v>, 2800",
        "<f>A1</f><v>0.30000000000000004</v>, 30"
    })
    void numbersAreThoseThatPeopleSee(String content, int hundredths) throws IOException {
        assertThat(member("generalPoints", "<c r=\"C2\" s=\"4\">" + content + "</c>")
                        .generalPoints())
                .isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"27.5", "'27,5'", "' 27,50 '"})
    void numbersMayBeStoredAsText(String written) throws IOException {
        assertThat(member("generalPoints", text("C2", written)).generalPoints()).isEqualTo(27_50);
    }

    @Test
    void percentagesMayBeFormattedAsSuch() throws IOException {
        MemberRow member = member("lowConfidencePercent", "<c r=\"C2\" s=\"2\"><v>0.125</v></c>");
        assertThat(member.lowConfidencePercent()).isEqualTo(12_50);
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void daysAreNumbersFormattedAsDays(int style) throws IOException {
        MemberRow member = member("admittedOn", "<c r=\"C2\" s=\"" + style + "\"><v>45721.75</v></c>");
        assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException {
        RawWorkbook workbook = RawWorkbook.withOrganizations().properties("<x:workbookPr date1904=\"1\"/>");
        MemberRow member = member(workbook, "admittedOn", "<c r=\"C2\" s=\"1\"><v>44259</v></c>");
        assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @Test
    void daysMayBeWrittenInIso() throws IOException {
        MemberRow member = member("admittedOn", "<c r=\"C2\" t=\"d\"><v>2025-03-05T00:00:00</v></c>");
        assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @Test
    void yesAndNoMayBeBooleans() throws IOException {
        assertThat(member("exempt", "<c r=\"C2\" t=\"b\"><v>1</v></c>").exempt())
                .isTrue();
        assertThat(member("exempt", "<c r=\"C2\" t=\"b\"><v>0</v></c>").exempt())
                .isFalse();
    }

    @Test
    void formulasGiveTheirLastValueAndAreNotFollowed() throws IOException {
        String cell = "<c r=\"C2\" t=\"str\"><f>IF(1,\"HTTNV\",WEBSERVICE(\"http://127.0.0.1\"))</f><v>HTTNV</v></c>";
        assertThat(member("selfGrade", cell).selfGrade()).isEqualTo(Grade.GOOD);
        assertThat(member("selfGrade", "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c>")
                        .selfGrade())
                .isNull();
    }

    @Test
    void sharedAndRichTextIsJoined() throws IOException {
        RawWorkbook workbook = RawWorkbook.withOrganizations()
                .texts(
                        "<si><t>không dùng</t></si>"
                                + "<si><r><t xml:space=\"preserve\">Đảng </t></r><r><t>viên_x000D_</t></r><rPh><t>kana</t></rPh></si>");
        assertThat(member(workbook, "name", "<c r=\"C2\" t=\"s\"><v>1</v></c>").name())
                .isEqualTo("Đảng viên");
    }

    @Test
    void idsStoredAsNumbersAreText() throws IOException {
        String rows = row(1, text("A1", "id"), text("B1", "organization"))
                + row(2, "<c r=\"A2\"><v>123456</v></c>", text("B2", "007"));
        assertThat(only(RawWorkbook.withOrganizations().sheet("members", rows)).id())
                .isEqualTo("123456");
    }

    @Test
    void rowsAndCellsNeedNotSayWhereTheyAre() throws IOException {
        String rows =
                "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>organization</t></is></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>M1</t></is></c><c t=\"inlineStr\"><is><t>007</t></is></c></row>";
        assertThat(only(RawWorkbook.withOrganizations().sheet("Đảng viên", rows))
                        .organization())
                .isEqualTo("007");
    }

    @Test
    void otherSheetsMayBeHiddenOrEmpty() throws IOException {
        RawWorkbook workbook = RawWorkbook.withOrganizations()
                .hidden("Tính toán", row(1, text("A1", "nháp")))
                .sheet("Sheet3", "")
                .sheet("Hướng dẫn", row(1, text("A1", "hướng dẫn")));
        assertThat(member(workbook, "name", text("C2", "Mẫu")).name()).isEqualTo("Mẫu");
    }

    @ParameterizedTest
    @CsvSource({"1,A1,B1", "2,A2,A2"})
    void rowsAndCellsThatAreThereTwiceAreRefused(int number, String first, String second) throws IOException {
        String rows = row(1, text("A1", "id"), text("B1", "organization"))
                + row(number, text(first, "M1"), text(second, "007"));
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations().sheet("members", rows).write(file);
        Refused refused = (Refused) FactsReader.read(file);
        assertThat(refused.problems()).extracting(FactsProblem::code).containsExactly(ProblemCode.BROKEN_WORKBOOK);
    }

    @Test
    void titlesMergedAboveTheHeadingsArePassedOver() throws IOException {
        String rows = row(1, text("A1", "ĐẢNG BỘ MẪU"))
                + row(3, text("A3", "Danh sách"), text("B3", "Chi bộ"))
                + row(4, text("A4", "Mã"), text("B4", "Chi bộ"), text("C4", "Họ\nvà  TÊN"))
                + row(5, text("A5", "id"), text("B5", "organization"), text("C5", "name"))
                + row(9, text("A9", "M1"), text("B9", "007"), text("C9", "Mẫu"));
        assertThat(only(RawWorkbook.withOrganizations().sheet("ĐẢNG VIÊN", rows))
                        .name())
                .isEqualTo("Mẫu");
    }
}
