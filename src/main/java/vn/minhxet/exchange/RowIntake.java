package vn.minhxet.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * Takes the cells of a table in, one row after another, and reports what is wrong with them. A row with a problem is
 * kept without the cells concerned, so that others may still refer to it.
 *
 * @param <R> the row
 */
final class RowIntake<R> {

    private final Rows<R> rows;
    private final Problems problems;
    private final int most;
    private final List<Column> columns;
    private final Object[] values;
    private final boolean[] flawed;
    private int number;

    RowIntake(Rows<R> rows, Problems problems, ReadingLimits limits) {
        this.rows = rows;
        this.problems = problems;
        this.most = limits.rows();
        this.columns = rows.table().columns();
        this.values = new Object[columns.size()];
        this.flawed = new boolean[columns.size()];
    }

    Rows<R> rows() {
        return rows;
    }

    Table<R> table() {
        return rows.table();
    }

    /** Begins the row of that number; false where there are too many. */
    boolean begin(int rowNumber) {
        number = rowNumber;
        Arrays.fill(values, null);
        Arrays.fill(flawed, false);
        if (rows.size() < most) {
            return true;
        }
        problems.add(rows.everything(), ProblemCode.TOO_MANY_ROWS, "limit", most);
        rows.broken();
        return false;
    }

    /** Puts a value, or reports the flaw found in its place. */
    void put(int column, Object value) {
        if (value instanceof Flaw flaw) {
            flaw(column, flaw);
        } else {
            values[column] = value;
        }
    }

    void flaw(int column, Flaw flaw) {
        flawed[column] = true;
        problems.add(rows.cell(number, column), flaw);
    }

    /** Keeps a row of which the cells could not be told apart. */
    void keepUnchecked() {
        Arrays.fill(flawed, true);
        finish();
    }

    /** Ends the row: required cells are asked for, and the row is kept. */
    void end() {
        for (int i = 0; i < values.length; i++) {
            boolean lacking = values[i] == null && !flawed[i] && !rows.lacking(i);
            if (lacking && columns.get(i).required()) {
                put(
                        i,
                        new Flaw(
                                missing(),
                                null,
                                "heading",
                                WordsOf.inside(columns.get(i).heading())));
            }
        }
        finish();
    }

    private ProblemCode missing() {
        return rows.origin().form() == Origin.Form.JSON ? ProblemCode.MISSING_PROPERTY : ProblemCode.EMPTY_CELL;
    }

    private void finish() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && columns.get(i).empty() == Column.Empty.ID) {
                values[i] = values[table().position("id")];
            }
        }
        rows.add(number, rows.table().row(values));
    }
}
