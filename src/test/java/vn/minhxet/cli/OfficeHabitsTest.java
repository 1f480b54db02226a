package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.reading.workbook.RawWorkbook.row;
import static vn.minhxet.reading.workbook.RawWorkbook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.reading.workbook.RawWorkbook;

/**
 * Facts as offices write them, through the command line: each habit gives the very result of the same facts written as the
 * template asks, and is told where something was passed over.
 */
class OfficeHabitsTest {

    @TempDir
    Path folder;

    private Path office;

    @BeforeEach
    void makeFolder() throws IOException {
        office = Files.createDirectory(folder.resolve("office"));
        period(office);
        Files.writeString(
                office.resolve("organizations.csv"),
                "id,name,kind,parent\nDB,Đảng bộ Mẫu,BASE_COMMITTEE,\n007,Chi bộ Mẫu 7,CELL,DB\n");
    }

    private static void period(Path where) throws IOException {
        Files.writeString(where.resolve("period.csv"), "year,reviewedOn\n2025,2025-12-10\n");
    }

    private static CommandResult grade(Path facts) {
        CommandResult result = CommandResult.run("grade", "--facts", facts.toString(), "--rulebook", "366-qd-tw");
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    /** The result of one member written as the template asks. */
    private String plain(String name, String value) throws IOException {
        Path clean = Files.createDirectories(folder.resolve("clean"));
        for (String table : new String[] {"period.csv", "organizations.csv"}) {
            Files.write(clean.resolve(table), Files.readAllBytes(office.resolve(table)));
        }
        Files.writeString(clean.resolve("members.csv"), "id,organization," + name + "\nDV1,007," + value + "\n");
        return grade(clean).out();
    }

    @ParameterizedTest
    @CsvSource({
        "admittedOn, 5-3-2020, 2020-03-05",
        "admittedOn, 05.03.2020, 2020-03-05",
        "admittedOn, -, ''",
        "admittedOn, –, ''",
        "tasksAssigned, -, ''",
        "name, -, ''",
        "exempt, ✓, true",
        "exempt, X, true",
        "exempt, Có, true",
        "status, ĐV chính thức, OFFICIAL",
        "status, đv dự bị, PROBATIONARY",
        "selfGrade, HTXSNV, EXCELLENT",
        "selfGrade, Hoàn thành tốt nhiệm vụ, GOOD",
        "selfGrade, HTNV, COMPLETED",
        "selfGrade, KHTNV, NOT_COMPLETED"
    })
    void valuesAreTakenAsOfficesWriteThem(String column, String written, String plain) throws IOException {
        Files.writeString(office.resolve("members.csv"), "id,organization," + column + "\nDV1,007," + written + "\n");
        assertThat(grade(office).out()).isEqualTo(plain(column, plain));
    }

    @Test
    void numbersOfRowsAndRemarksArePassedOverWithoutAWord() throws IOException {
        Files.writeString(
                office.resolve("members.csv"),
                "STT,id,organization,tasksAssigned,Ghi chú\n1,DV1,007,12,ốm\n2,,,,\n,,,,đã rà soát\n");
        CommandResult result = grade(office);
        assertThat(result.out()).isEqualTo(plain("tasksAssigned", "12"));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void noOtherColumnIsPassedOver() throws IOException {
        Files.writeString(office.resolve("members.csv"), "id,organization,Họ tên,Quê quán\nDV1,007,Mẫu,Huế\n");
        CommandResult result = CommandResult.run("grade", "--facts", office.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("không có cột nào tên “Họ tên”. Có phải là “Họ và tên”?")
                .contains("không có cột nào tên “Quê quán”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",Tổng cộng,,12", "Cộng:,,,12", ",,TỔNG,12"})
    void totalsArePassedOverAndTold(String total) throws IOException {
        Files.writeString(
                office.resolve("members.csv"), "STT,id,organization,tasksAssigned\n1,DV1,007,12\n" + total + "\n");
        CommandResult result = grade(office);
        assertThat(CommandResult.run("explain", "DV1", "--facts", office.toString())
                        .code())
                .isZero();
        assertThat(result.out()).contains("\"code\":\"TOTAL_ROWS\"").doesNotContain("\"subject\":\"T");
        assertThat(result.err()).contains("members.csv: Có 1 dòng cộng (dòng 3)");
    }

    @Test
    void whoIsCalledTotalIsStillAMember() throws IOException {
        Files.writeString(office.resolve("members.csv"), "id,name,organization\nDV1,Tổng,007\n");
        assertThat(grade(office).out()).contains("\"subject\":\"DV1\",\"name\":\"Tổng\"");
    }

    @Test
    void cellsAreFoundByTheirName() throws IOException {
        Files.writeString(office.resolve("members.csv"), "id,organization,leads\nDV1,chi bộ  mẫu 7,Chi bộ Mẫu 7\n");
        assertThat(grade(office).out()).isEqualTo(plain("leads", "007"));
        Files.writeString(
                office.resolve("organizations.csv"),
                "id,name,kind,parent\nDB,Đảng bộ Mẫu,BASE_COMMITTEE,\n007,Chi bộ Mẫu 7,CELL,Đảng bộ Mẫu\n");
        assertThat(grade(office).out()).contains("\"subject\":\"007\"");
    }

    @Test
    void aNameOfSeveralIsNotGuessed() throws IOException {
        Files.writeString(
                office.resolve("organizations.csv"),
                "id,name,kind,parent\nDB,Đảng bộ,BASE_COMMITTEE,\n1,Chi bộ Mẫu,CELL,DB\n2,Chi bộ Mẫu,CELL,DB\n");
        Files.writeString(office.resolve("members.csv"), "id,organization\nDV1,Chi bộ Mẫu\n");
        CommandResult result = CommandResult.run("grade", "--facts", office.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("“Chi bộ Mẫu” là tên của nhiều tổ chức: 1, 2. Hãy ghi mã thay cho tên.");
    }

    @Test
    void manyProblemsOfAKindAreOneLine() throws IOException {
        StringBuilder rows = new StringBuilder("id,organization,tasksAssigned\n");
        for (int i = 1; i <= 30; i++) {
            rows.append("DV").append(i).append(",007,nhiều\n");
        }
        Files.writeString(office.resolve("members.csv"), rows);
        CommandResult result = CommandResult.run("check-facts", "--facts", office.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err()).contains("30 lỗi").contains("còn ở 29 dòng khác của cột này: 3, 4, 5, 6, 7, ….");
    }

    @Test
    void workbooksMayHaveZerosDaysAsNumbersHiddenRowsAndEmptySheets() throws IOException {
        String rows = row(1, text("A1", "STT"), text("B1", "Mã"), text("C1", "Chi bộ *"), text("D1", "Ngày kết nạp"))
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>12</v></c>"
                + "<c r=\"C2\" s=\"1\"><v>7</v></c><c r=\"D2\"><v>43895</v></c></row>";
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .styles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"000\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>")
                .sheet("Đảng viên", rows)
                .sheet("Sheet1", "")
                .write(file);
        CommandResult result = grade(file);
        assertThat(result.out()).contains("\"subject\":\"012\"").contains("\"code\":\"HIDDEN_ROWS\"");
        assertThat(result.err()).contains("trang Đảng viên: Có 1 dòng đang bị ẩn hoặc bị lọc (dòng 2) và vẫn được đọc");
    }

    @Test
    void openDocumentsAreRead() throws IOException {
        Path file = folder.resolve("facts.ods");
        document(
                file,
                "<table:table table:name=\"Đảng viên\"><table:table-row>"
                        + cells("Mã", "Chi bộ", "Ngày kết nạp", "Số nhiệm vụ được giao")
                        + "</table:table-row><table:table-row table:visibility=\"filter\">" + cells("DV1")
                        + "<table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2020-03-05\"><text:p>05/03/20</text:p>"
                        + "<office:annotation><text:p>ghi chú</text:p></office:annotation></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"12\"><text:p>12</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell/></table:table-row></table:table>");
        CommandResult result = grade(file);
        assertThat(result.err()).contains("facts.ods, trang Đảng viên: Có 1 dòng đang bị ẩn hoặc bị lọc (dòng 2)");
        Files.writeString(
                office.resolve("members.csv"), "id,organization,admittedOn,tasksAssigned\nDV1,007,2020-03-05,12\n");
        assertThat(gradings(result)).isEqualTo(gradings(grade(office)));
    }

    private static String gradings(CommandResult result) {
        return result.out().substring(result.out().indexOf("\"gradings\""));
    }

    @Test
    void openDocumentsKeepWithinTheLimits() throws IOException {
        Path file = folder.resolve("facts.ods");
        document(
                file,
                "<table:table table:name=\"members\"><table:table-row table:number-rows-repeated=\"999999999\">"
                        + cells("x") + "</table:table-row></table:table>");
        CommandResult result = CommandResult.run("check-facts", "--facts", file.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("facts.ods: không phải sổ tính hoàn chỉnh");
    }

    private static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<table:table-cell office:value-type=\"string\"><text:p>")
                    .append(text)
                    .append("</text:p></table:table-cell>");
        }
        return cells.toString();
    }

    private static void document(Path file, String sheets) throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<office:document-content xmlns:office=\"" + office + "office:1.0\" xmlns:table=\"" + office
                + "table:1.0\" xmlns:text=\"" + office + "text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"period\"><table:table-row>" + cells("year", "reviewedOn")
                + "</table:table-row><table:table-row>" + cells("2025", "2025-12-10")
                + "</table:table-row></table:table>"
                + "<table:table table:name=\"organizations\"><table:table-row>" + cells("id", "name", "kind", "parent")
                + "</table:table-row><table:table-row>" + cells("DB", "Đảng bộ Mẫu", "BASE_COMMITTEE")
                + "</table:table-row><table:table-row>" + cells("007", "Chi bộ Mẫu 7", "CELL", "DB")
                + "</table:table-row></table:table>" + sheets
                + "</office:spreadsheet></office:body></office:document-content>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    @Test
    void workbooksOfCellsAreOneYear() throws IOException {
        Path cells = Files.createDirectory(folder.resolve("cells"));
        RawWorkbook.withOrganizations()
                .sheet(
                        "members",
                        row(1, text("A1", "id"), text("B1", "organization"))
                                + row(2, text("A2", "DV1"), text("B2", "007")))
                .write(cells.resolve("cell-1.xlsx"));
        new RawWorkbook()
                .sheet(
                        "organizations",
                        row(1, text("A1", "id"), text("B1", "kind"), text("C1", "parent"))
                                + row(2, text("A2", "008"), text("B2", "CELL"), text("C2", "DB1")))
                .sheet(
                        "members",
                        row(1, text("B1", "organization"), text("C1", "id"))
                                + row(2, text("C2", "DV2"), text("B2", "008")))
                .write(cells.resolve("cell-2.xlsx"));
        Files.writeString(cells.resolve("~$cell-1.xlsx"), "open in another program");
        assertThat(grade(cells).out()).contains("\"subject\":\"DV1\"").contains("\"subject\":\"DV2\"");
        new RawWorkbook()
                .sheet(
                        "members",
                        row(1, text("A1", "id"), text("B1", "organization"))
                                + row(2, text("A2", "DV2"), text("B2", "008")))
                .write(cells.resolve("cell-3.xlsx"));
        CommandResult twice = CommandResult.run("check-facts", "--facts", cells.toString());
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err())
                .contains(
                        "cell-3.xlsx, trang members, dòng 2, cột A (id): mã “DV2” đã có ở cell-2.xlsx, trang members, dòng 2.");
    }
}
