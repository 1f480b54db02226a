package vn.minhxet.facts;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.language.NormalizedText;

/** How a workbook of facts is laid out: the sheets beside the tables, the lines of headings, widths and formats. */
public final class WorkbookLayout {

    /** The sheet that explains the others. */
    public static final String GUIDE = "Hướng dẫn";

    /** The sheet with the lists to choose from. */
    public static final String LISTS = "Danh mục";

    /** The first row of facts, counted from 0: headings in Vietnamese, then contract names. */
    public static final int FIRST_ROW = 2;

    public static final String DAY = "dd\\/mm\\/yyyy";
    static final String AS_TEXT = "@";
    static final String DECIMAL = "0.##";
    static final String WHOLE = "0";

    private static final List<String> NAMES_OF_SUBJECTS = List.of("name", "document", "authority", "predecessors");

    private WorkbookLayout() {}

    /** Prints a sheet across the page, as wide as the page is. */
    public static void printOnWholePages(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Whether a sheet holds no facts: the guide and the lists. */
    public static boolean isAside(String sheet) {
        String folded = NormalizedText.folded(sheet);
        return folded.equals(NormalizedText.folded(GUIDE)) || folded.equals(NormalizedText.folded(LISTS));
    }

    /** How the cells of a column are formatted, so that a workbook neither drops zeros nor makes up dates. */
    public static String format(Column column) {
        return switch (column.unit()) {
            case TEXT, CODE, FLAG -> AS_TEXT;
            case COUNT, MONTHS -> WHOLE;
            case POINTS, PERCENT, FIGURE -> DECIMAL;
            case DATE -> DAY;
        };
    }

    /** The width of a column, in characters. */
    public static double width(Column column) {
        if (NAMES_OF_SUBJECTS.contains(column.name())) {
            return 30;
        }
        return column.unit() == Unit.CODE ? 26 : 14;
    }
}
