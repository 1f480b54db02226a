package vn.minhxet.reading.table;

import java.util.stream.IntStream;
import vn.minhxet.facts.Table;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;

/** The row of headings of a sheet or CSV file: which column of the table stands where. Immutable. */
public final class HeadingRow {

    /** A heading that names no column: reported, and what stands below it is passed over. */
    public static final int UNKNOWN = -1;

    /** No heading: nothing may stand below. */
    static final int BLANK = -2;

    /** A heading of what stands beside the facts, such as the number of the row: passed over without a word. */
    public static final int ASIDE = -3;

    static final HeadingRow NONE = new HeadingRow(new int[0]);

    private final int[] columns;

    private HeadingRow(int[] columns) {
        this.columns = columns;
    }

    /** How many cells the row has. */
    public int width() {
        return columns.length;
    }

    /** The column of the table at a position in the file, {@link #UNKNOWN}, {@link #BLANK} or {@link #ASIDE}. */
    public int column(int position) {
        return columns[position];
    }

    /** How many cells of a row name a column of the table. */
    public static int known(Table<?> table, Object[] cells) {
        return (int) IntStream.range(0, cells.length)
                .filter(i -> column(table, cells[i]) >= 0)
                .count();
    }

    /** Whether a row names every column that the table cannot do without. */
    static boolean complete(Table<?> table, Object[] cells) {
        for (int i = 0; i < table.columns().size(); i++) {
            int wanted = i;
            if (table.columns().get(i).required()
                    && IntStream.range(0, cells.length).noneMatch(it -> column(table, cells[it]) == wanted)) {
                return false;
            }
        }
        return true;
    }

    private static int column(Table<?> table, Object cell) {
        if (!(cell instanceof String text) || NormalizedText.isBlank(text)) {
            return UNKNOWN;
        }
        int exact = table.positionOfHeading(text);
        int found = exact >= 0 ? exact : table.positionOfHeading(OfficeWords.heading(text));
        return found < 0 && OfficeWords.isAside(text) ? ASIDE : found;
    }

    /** Reads the headings and reports what is wrong with them. */
    static HeadingRow read(TableRows<?> rows, int number, Object[] cells, ProblemList problems) {
        int[] columns = new int[cells.length];
        boolean[] seen = new boolean[rows.table().columns().size()];
        for (int i = 0; i < cells.length; i++) {
            columns[i] = column(rows.table(), cells[i]);
            if (columns[i] >= 0 && seen[columns[i]]) {
                problems.add(place(rows, number, i, cells[i]), ProblemCode.DUPLICATE_COLUMN);
                columns[i] = UNKNOWN;
            } else if (columns[i] >= 0) {
                seen[columns[i]] = true;
                rows.heading(columns[i], i, shown(cells[i]));
            } else if (isBlank(cells[i])) {
                columns[i] = BLANK;
            } else if (columns[i] != ASIDE) {
                unknown(rows, number, i, cells[i], problems);
            }
        }
        reportMissing(rows, number, seen, problems);
        return new HeadingRow(columns);
    }

    private static void unknown(TableRows<?> rows, int number, int position, Object cell, ProblemList problems) {
        String found = cell instanceof String text ? text : textOf(cell);
        ProblemPlace place = new ProblemPlace(rows.origin(), number, position, null, null);
        Bilingual hint = HeadingHint.before(found, rows.table());
        problems.addValue(place, NormalizedText.clean(found), ProblemCode.UNKNOWN_COLUMN, "hint", hint);
    }

    private static void reportMissing(TableRows<?> rows, int number, boolean[] seen, ProblemList problems) {
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && rows.table().columns().get(i).required()) {
                ProblemPlace place = ProblemPlace.row(rows.origin(), number);
                problems.add(place, ProblemCode.MISSING_COLUMN, "column", rows.label(i));
                rows.lacks(i);
            }
        }
    }

    private static ProblemPlace place(TableRows<?> rows, int number, int position, Object cell) {
        String found = shown(cell);
        return new ProblemPlace(rows.origin(), number, position, found, Bilingual.same(found));
    }

    private static String shown(Object cell) {
        return SafeText.of(NormalizedText.clean((String) cell));
    }

    /** Whether every cell that is filled in names the column in which it stands: a second line of headings. */
    boolean repeatedBy(Table<?> table, Object[] cells) {
        boolean any = false;
        for (int i = 0; i < cells.length; i++) {
            if (!isBlank(cells[i])) {
                if (i >= columns.length || columns[i] < 0 || column(table, cells[i]) != columns[i]) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether nothing stands in a row but dashes and what is beside the facts, such as a number put there beforehand. */
    boolean holdsNothing(Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            boolean beside = i < columns.length && columns[i] == ASIDE;
            boolean dash = cells[i] instanceof String text && OfficeWords.isNothing(text.strip());
            if (!beside && !dash && !isBlank(cells[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(Object cell) {
        return cell == null || (cell instanceof String text && NormalizedText.isBlank(text));
    }

    /** What a cell shows, for a message. */
    static String textOf(Object cell) {
        if (cell instanceof WorkbookCell.Numeric number) {
            return number.text();
        }
        return cell instanceof WorkbookCell.Failed error ? error.shown() : String.valueOf(cell);
    }
}
