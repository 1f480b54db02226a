package vn.minhxet.writing;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Unit;

/**
 * How the workbooks of this program look, and how text gets into their cells. Rows and columns count from 0.
 * Keeps nothing; a worksheet is for one thread.
 */
public final class SheetStyle {

    /** So many rows are written out together; fewer cost time, more cost memory. */
    public static final int ROWS_AT_A_TIME = 500;

    /** Excel refuses a cell with more than 32,767 characters. */
    private static final int MOST_IN_A_CELL = 32_000;

    static final String DAY = "dd\\/mm\\/yyyy";
    private static final String AS_TEXT = "@";

    /** A number or a word, whichever is typed. */
    private static final String GENERAL = "General";

    private static final String DECIMAL = "0.##";
    private static final String WHOLE = "0";

    private static final List<String> LONG_TEXTS = List.of("name", "document", "authority", "predecessors");

    private static final String NAVY = "1F3864";
    private static final String PALE = "DDE6F3";
    private static final String WHITE = "FFFFFF";
    private static final String GREY = "7F7F7F";

    private SheetStyle() {}

    /** The head of a column: white on dark. */
    public static void heading(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fontColor(WHITE)
                .fillColor(NAVY)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    /** The name of a column for programs, below its heading. */
    static void columnName(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .italic()
                .fontColor(GREY)
                .fillColor(PALE)
                .horizontalAlignment("center")
                .set();
    }

    /** What a line or a list is about. */
    public static void label(Worksheet sheet, int row, int column) {
        sheet.style(row, column).bold().fillColor(PALE).set();
    }

    /**
     * Text in a cell of text, so that nothing in it is ever taken for a formula; cut where it is too long for Excel.
     */
    public static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), MOST_IN_A_CELL)));
        if (text.indexOf('\n') >= 0) {
            sheet.style(row, column).wrapText(true).set();
        }
    }

    /** Prints a sheet across the page, as wide as the page is. */
    static void printOnWholePages(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** How the cells of a column are formatted, so that a workbook neither drops zeros nor makes up dates. */
    static String format(Column column) {
        return switch (column.unit()) {
            case TEXT, CODE, FLAG -> AS_TEXT;
            case MARK -> GENERAL;
            case COUNT, MONTHS -> WHOLE;
            case POINTS, PERCENT, FIGURE -> DECIMAL;
            case DATE -> DAY;
        };
    }

    /** The width of a column, in characters. */
    static double width(Column column) {
        if (LONG_TEXTS.contains(column.name())) {
            return 30;
        }
        return column.unit() == Unit.CODE ? 26 : 14;
    }
}
