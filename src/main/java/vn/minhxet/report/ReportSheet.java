package vn.minhxet.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.writing.SheetStyle;

/**
 * A sheet of a workbook of results, filled from the top down. All text stands in cells of text, so that nothing in it
 * is ever taken for a formula. Not safe for several threads.
 */
final class ReportSheet {

    /** In characters, as Excel counts widths: a heading of two words stays on one line. */
    private static final int NARROWEST = 14;

    /** In characters: a longer text would push the other columns off the screen; Excel itself allows 255. */
    private static final int WIDEST = 70;

    private final Worksheet sheet;
    private final int[] widths = new int[64];
    private int row;

    ReportSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A line in bold. */
    void title(String title) {
        sheet.inlineString(row, 0, title);
        sheet.style(row, 0).bold().set();
        row++;
    }

    /** A free line. */
    void free() {
        row++;
    }

    /** A line with what it is about in bold before it. */
    void about(String what, String value) {
        text(0, what);
        sheet.inlineString(row, 1, value);
        SheetStyle.label(sheet, row, 0);
        row++;
    }

    /** The title, the headings and the rows of a table, and a free line below. */
    void block(ReportTable block) throws IOException {
        title(block.title());
        table(block);
        free();
    }

    /** The headings and the rows of a table. */
    void table(ReportTable block) throws IOException {
        for (int i = 0; i < block.headings().size(); i++) {
            heading(i, block.headings().get(i));
        }
        row++;
        for (List<Object> cells : block.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                cell(i, cells.get(i));
            }
            row++;
            if (row % SheetStyle.ROWS_AT_A_TIME == 0) {
                sheet.flush();
            }
        }
    }

    private void heading(int column, String heading) {
        text(column, heading);
        SheetStyle.heading(sheet, row, column);
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            text(column, String.valueOf(cell));
        }
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        SheetStyle.text(sheet, row, column, text);
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        widths[column] = Math.max(widths[column], longest);
    }

    void finish() throws IOException {
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, widths[i] + 2)));
            }
        }
        sheet.finish();
    }
}
