package vn.minhxet.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.HeadingText;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.reading.table.ExpectedValues;

/** Writes the sheet that tells how to fill the workbook in (hướng dẫn), and the note on every column. */
final class WorkbookGuide {

    private static final List<String> ADVICE = List.of(
            "Mỗi trang là một bảng. Điền từ dòng thứ ba; giữ nguyên dòng tiêu đề. Có thể bỏ trống các bảng không dùng, trừ Kỳ đánh giá.",
            "Ô trống ở cột ghi “Chưa biết” nghĩa là chưa có số liệu: phần mềm không coi là 0 và để lại cho người có thẩm quyền quyết định.",
            "Mã của tổ chức và đảng viên không được trùng nhau trong toàn bộ sổ tính; số 0 ở đầu mã được giữ nguyên.",
            "Ngày viết dạng 31/12/2025. Số thập phân có tối đa hai chữ số; không viết dấu phân nhóm hàng nghìn.",
            "Các ô có danh mục chỉ nhận giá trị trong danh mục, hoặc mã tiếng Anh tương ứng. Dòng thứ hai là tên kỹ thuật của cột.",
            "Khi đọc, phần mềm báo mọi lỗi cùng một lúc, nêu rõ trang, dòng, cột và cách sửa; dữ liệu còn lỗi thì không xếp loại.",
            "One sheet a table, from the third row on. An empty cell is unknown and never zero, unless the list below says otherwise.");
    private static final List<String> HEADINGS =
            List.of("Trang", "Cột", "Tên kỹ thuật", "English", "Nhận giá trị", "Ô trống nghĩa là", "Ghi chú");
    private static final double[] WIDTHS = {20, 34, 24, 30, 60, 18, 60};

    private static final double LINE = 15;

    private final Worksheet sheet;
    private int row;

    WorkbookGuide(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write() throws IOException {
        sheet.value(row, 0, "Dữ liệu đánh giá, xếp loại hằng năm");
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        for (String advice : ADVICE) {
            sheet.value(row, 0, advice);
            row++;
        }
        row++;
        headings();
        Tables.ALL.forEach(table -> table.columns().forEach(column -> column(table, column)));
        SheetStyle.printOnWholePages(sheet);
        sheet.finish();
    }

    private void headings() {
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.value(row, i, HEADINGS.get(i));
            SheetStyle.label(sheet, row, i);
        }
        row++;
    }

    private void column(Table<?> table, Column column) {
        Bilingual heading = column.heading();
        Bilingual note = column.note();
        List<String> cells = List.of(
                table.sheet().vi(),
                heading.vi(),
                column.name(),
                heading.en(),
                ExpectedValues.in(column, Form.WORKBOOK).vi(),
                column.empty().words().vi(),
                note == null ? "" : note.vi());
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
            sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            lines = Math.max(lines, (int) Math.ceil(cells.get(i).length() / WIDTHS[i]));
        }
        sheet.rowHeight(row, lines * LINE);
        row++;
    }

    /** What may be entered in a column, what an empty cell means, and the English heading. */
    static String note(Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(ExpectedValues.in(column, Form.WORKBOOK).vi()));
        lines.add("Ô trống: " + HeadingText.inside(column.empty().words()).vi() + ".");
        if (column.note() != null) {
            lines.add(column.note().vi() + ".");
        }
        if (!column.notAbove().isEmpty()) {
            lines.add("Không lớn hơn cột " + column.notAbove().get(0) + ".");
        }
        lines.add(column.heading().en() + ".");
        return String.join("\n", lines);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
