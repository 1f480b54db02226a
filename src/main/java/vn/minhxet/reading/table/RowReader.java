package vn.minhxet.reading.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.TableSource;

/**
 * Takes the cells of a table in, one row after another, and reports what is wrong with them. A row with a problem is
 * kept without the cells concerned, so that others may still refer to it.
 * For one thread.
 *
 * @param <R> the row
 */
public final class RowReader<R> {

    private final TableRows<R> rows;
    private final ProblemList problems;
    private final int most;
    private final List<Column> columns;
    private final RowValues values;
    private final Map<String, String> organizations = new HashMap<>();
    private final boolean[] flawed;
    private int number;

    public RowReader(TableRows<R> rows, ProblemList problems, ReadingLimits limits) {
        this.rows = rows;
        this.problems = problems;
        this.most = limits.rows();
        this.columns = rows.table().columns();
        this.values = new RowValues(columns.size());
        this.flawed = new boolean[columns.size()];
    }

    TableRows<R> rows() {
        return rows;
    }

    Table<R> table() {
        return rows.table();
    }

    /** Begins the row of that number; false where there are too many. */
    public boolean begin(int rowNumber) {
        number = rowNumber;
        values.clear();
        Arrays.fill(flawed, false);
        if (rows.size() < most) {
            return true;
        }
        problems.add(rows.everything(), ProblemCode.TOO_MANY_ROWS, "limit", most);
        rows.broken();
        return false;
    }

    /** Puts a value, or reports the flaw found in its place. */
    public void put(int column, @Nullable Object value) {
        if (value instanceof ProblemDetail flaw) {
            flaw(column, flaw);
        } else {
            values.put(column, isOrganization(column) && value instanceof String id ? shared(id) : value);
        }
    }

    private boolean isOrganization(int column) {
        Reference named = columns.get(column).reference();
        return named != Reference.NOTHING && named != Reference.SUBJECT;
    }

    /** One object for all that name the same organization: of members there may be millions. */
    private String shared(String id) {
        String first = organizations.putIfAbsent(id, id);
        return first == null ? id : first;
    }

    void flaw(int column, ProblemDetail flaw) {
        flawed[column] = true;
        problems.add(rows.cell(number, column), flaw);
    }

    /** Keeps a row whose cells could not be separated. */
    void keepUnchecked() {
        Arrays.fill(flawed, true);
        finish();
    }

    /** Ends the row: checks its required cells and keeps it. */
    public void end() {
        for (int i = 0; i < flawed.length; i++) {
            boolean lacking = !values.has(i) && !flawed[i] && !rows.lacking(i);
            if (lacking && columns.get(i).required()) {
                put(
                        i,
                        new ProblemDetail(
                                missing(),
                                null,
                                "heading",
                                columns.get(i).heading().insideSentence()));
            }
        }
        finish();
    }

    private ProblemCode missing() {
        return rows.origin().form() == TableSource.Form.JSON ? ProblemCode.MISSING_PROPERTY : ProblemCode.EMPTY_CELL;
    }

    private void finish() {
        for (int i = 0; i < flawed.length; i++) {
            if (!values.has(i) && columns.get(i).empty() == Column.Empty.ID) {
                values.copy(table().position("id"), i);
            }
        }
        rows.add(number, values);
    }
}
