package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with problems comes back marked, as another library reads it, and nothing else in it is changed. */
class MarkedWorkbookTest {

    @TempDir
    Path folder;

    private Path facts;
    private Path marked;

    @BeforeEach
    void fillIn() throws IOException {
        facts = folder.resolve("facts.xlsx");
        marked = folder.resolve("marked.xlsx");
        CommandResult template = CommandResult.run("template", "--out", facts.toString());
        assertThat(template.code()).isZero();
        try (XSSFWorkbook workbook = open(facts)) {
            put(workbook.getSheet("Kỳ đánh giá"), 2, "Năm đánh giá", "2025", "Ngày kiểm điểm", "10/12/2025");
            Sheet organizations = workbook.getSheet("Tổ chức đảng");
            put(organizations, 2, "Mã", "DB", "Loại tổ chức", "BASE_COMMITTEE");
            put(organizations, 3, "Mã", "CB1", "Loại tổ chức", "CELL", "Tổ chức cấp trên", "DB");
            Sheet members = workbook.getSheet("Đảng viên");
            put(members, 2, "Mã", "DV1", "Chi bộ", "CB1", "Số nhiệm vụ được giao", "10");
            put(members, 3, "Mã", "DV2", "Chi bộ", "CB9", "Số nhiệm vụ được giao", "mười", "Họ và tên", "<b>&\"Mẫu\"");
            put(members, 4, "Mã", "DV3", "Họ và tên", "Mẫu");
            note(members.getRow(3).getCell(column(members, "Chi bộ")), "Hỏi lại cấp ủy");
            save(workbook, facts);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(heading);
    }

    private static void put(Sheet sheet, int row, String... values) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (int i = 0; i < values.length; i += 2) {
            line.createCell(column(sheet, values[i])).setCellValue(values[i + 1]);
        }
    }

    private static void note(Cell cell, String words) {
        Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
        ClientAnchor anchor = cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Văn phòng");
        comment.setString(new XSSFRichTextString(words));
        cell.setCellComment(comment);
    }

    private CommandResult mark(Path from, Path to) {
        return CommandResult.run("check-facts", "--facts", from.toString(), "--marked", to.toString());
    }

    @Test
    void wrongCellsAreColouredAndCommentedAndListedFirst() throws IOException {
        CommandResult result = mark(facts, marked);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("3 lỗi");
        try (XSSFWorkbook workbook = open(marked)) {
            Sheet members = workbook.getSheet("Đảng viên");
            CellAddress cell = new CellAddress(3, column(members, "Chi bộ"));
            CellAddress tasks = new CellAddress(3, column(members, "Số nhiệm vụ được giao"));
            CellAddress empty = new CellAddress(4, column(members, "Chi bộ"));
            assertThat(coloured(members)).containsExactlyInAnyOrder(cell, tasks, empty);
            assertThat(members.getCellComment(tasks).getString().getString())
                    .startsWith("Minh Xét: “mười” không phải số. Cần số nguyên từ 0 trở lên");
            assertThat(members.getCellComment(cell).getString().getString())
                    .isEqualTo("Hỏi lại cấp ủy\nMinh Xét: không có tổ chức nào mang mã “CB9”. "
                            + "Hãy sửa mã hoặc thêm tổ chức này.");
            assertThat(members.getCellComment(cell).getAuthor()).isEqualTo("Văn phòng");
            Sheet first = workbook.getSheetAt(0);
            assertThat(first.getSheetName()).isEqualTo("Lỗi dữ liệu");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(first.getLastRowNum()).isEqualTo(3);
            assertThat(first.getRow(1).getCell(1).getHyperlink().getAddress())
                    .isEqualTo("'Đảng viên'!" + cell.formatAsString());
            assertThat(members.getRow(3).getCell(column(members, "Họ và tên")).getStringCellValue())
                    .isEqualTo("<b>&\"Mẫu\"");
        }
    }

    private static List<CellAddress> coloured(Sheet sheet) {
        List<CellAddress> cells = new ArrayList<>();
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            if (format.getRule(0).getFormula1().contains("minhxet")) {
                assertThat(format.getRule(0).getPatternFormatting().getFillBackgroundColorColor())
                        .isNotNull();
                for (var range : format.getFormattingRanges()) {
                    range.forEach(cells::add);
                }
            }
        }
        return cells;
    }

    @Test
    void allElseStaysAsItWas() throws IOException {
        mark(facts, marked);
        Map<String, Long> before = parts(facts);
        Map<String, Long> after = parts(marked);
        List<String> changed = before.keySet().stream()
                .filter(it -> !before.get(it).equals(after.get(it)))
                .toList();
        String sheet;
        try (XSSFWorkbook workbook = open(facts)) {
            sheet = workbook.getSheet("Đảng viên")
                    .getPackagePart()
                    .getPartName()
                    .getName()
                    .substring(1);
        }
        assertThat(changed)
                .contains(sheet, "xl/workbook.xml", "xl/styles.xml")
                .allMatch(it -> it.equals(sheet)
                        || it.matches("xl/(workbook|styles|comments\\d+).xml|.*\\.rels|.*\\.vml|\\[Content_Types].xml")
                        || it.matches("xl/worksheets/sheet1.xml"));
        assertThat(data(marked, sheet)).isEqualTo(data(facts, sheet));
    }

    private static Map<String, Long> parts(Path file) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                CRC32 sum = new CRC32();
                sum.update(zip.getInputStream(entry).readAllBytes());
                sums.put(entry.getName(), sum.getValue());
            }
        }
        return sums;
    }

    private static String data(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String text = new String(
                    zip.getInputStream(zip.getEntry(part)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return text.substring(text.indexOf("<sheetData>"), text.indexOf("</sheetData>"));
        }
    }

    @Test
    void whatIsMendedLosesItsMarks() throws IOException {
        mark(facts, marked);
        try (XSSFWorkbook workbook = open(marked)) {
            Sheet members = workbook.getSheet("Đảng viên");
            put(members, 3, "Số nhiệm vụ được giao", "10", "Chi bộ", "CB1");
            save(workbook, marked);
        }
        Path again = folder.resolve("again.xlsx");
        assertThat(mark(marked, again).err()).contains("Dữ liệu có 1 lỗi");
        try (XSSFWorkbook workbook = open(again)) {
            Sheet members = workbook.getSheet("Đảng viên");
            assertThat(coloured(members)).containsExactly(new CellAddress(4, column(members, "Chi bộ")));
            assertThat(members.getCellComment(new CellAddress(3, column(members, "Số nhiệm vụ được giao"))))
                    .isNull();
            assertThat(members.getCellComment(new CellAddress(3, column(members, "Chi bộ")))
                            .getString()
                            .getString())
                    .isEqualTo("Hỏi lại cấp ủy");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            put(members, 4, "Chi bộ", "CB1");
            save(workbook, again);
        }
        CommandResult mended = CommandResult.run("grade", "--facts", again.toString());
        assertThat(mended.code()).as(mended.err()).isZero();
        CommandResult nothing = mark(again, folder.resolve("none.xlsx"));
        assertThat(nothing.err()).contains("Không có lỗi để đánh dấu");
        assertThat(folder.resolve("none.xlsx")).doesNotExist();
    }

    @Test
    void theSameFileIsTheSameBytesAndNothingIsOverwritten() throws IOException {
        mark(facts, marked);
        byte[] first = Files.readAllBytes(marked);
        CommandResult refused = mark(facts, marked);
        assertThat(refused.err()).contains("đã có");
        mark(facts, folder.resolve("second.xlsx"));
        assertThat(folder.resolve("second.xlsx")).hasBinaryContent(first);
        assertThat(mark(facts, facts).code()).isEqualTo(2);
        assertThat(mark(facts, folder.resolve("x.csv")).err()).contains("chỉ đánh dấu được sổ tính .xlsx hoặc .xlsm");
        assertThat(CommandResult.run(
                                "check-facts", "--facts", "fixtures/good/first-year/csv", "--marked", marked.toString())
                        .err())
                .contains("chỉ đánh dấu được sổ tính .xlsx hoặc .xlsm");
    }

    /** An .ods as LibreOffice writes it comes back as .xlsx, with all its cells and those that are wrong marked. */
    @Test
    void anOpenDocumentComesBackAsAWorkbook() throws IOException {
        Path ods = OpenDocumentSample.of(facts, folder.resolve("facts.ods"));
        Path back = folder.resolve("back.xlsx");
        CommandResult result = mark(ods, back);
        assertThat(result.err()).contains("3 lỗi").contains("Đã ghi " + back);
        try (XSSFWorkbook workbook = open(back)) {
            Sheet members = workbook.getSheet("Đảng viên");
            assertThat(coloured(members))
                    .containsExactlyInAnyOrder(
                            new CellAddress(3, column(members, "Chi bộ")),
                            new CellAddress(3, column(members, "Số nhiệm vụ được giao")),
                            new CellAddress(4, column(members, "Chi bộ")));
            assertThat(members.getRow(3).getCell(column(members, "Họ và tên")).getStringCellValue())
                    .isEqualTo("<b>&\"Mẫu\"");
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Lỗi dữ liệu");
            put(members, 3, "Số nhiệm vụ được giao", "10", "Chi bộ", "CB1");
            put(members, 4, "Chi bộ", "CB1");
            save(workbook, back);
        }
        assertThat(CommandResult.run("grade", "--facts", back.toString()).code())
                .isZero();
        assertThat(mark(ods, folder.resolve("back.ods")).err()).contains(".ods vào tệp .xlsx");
    }

    /** Of a folder those that have problems come back, each with its own. */
    @Test
    void aFolderComesBackAsAFolder() throws IOException {
        Path year = Files.createDirectory(folder.resolve("year"));
        Path wrong = Files.copy(facts, year.resolve("cb1.xlsx"));
        Path sound = year.resolve("cb2.xlsx");
        CommandResult.run("template", "--out", sound.toString());
        Path back = folder.resolve("back");
        CommandResult result = mark(year, back);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("1 sổ tính có lỗi được đánh dấu");
        try (Stream<Path> files = Files.list(back)) {
            assertThat(files.map(it -> it.getFileName().toString())).containsExactly("cb1.xlsx");
        }
        mark(wrong, folder.resolve("alone.xlsx"));
        assertThat(back.resolve("cb1.xlsx")).hasSameBinaryContentAs(folder.resolve("alone.xlsx"));
        assertThat(mark(year, back).err()).contains(back.toString());
        assertThat(mark(year, folder.resolve("x.xlsx")).err()).contains("thư mục sổ tính vào một thư mục");
        assertThat(mark(year, year.resolve("in")).code()).isEqualTo(2);
        assertThat(year.resolve("in")).doesNotExist();
    }
}
