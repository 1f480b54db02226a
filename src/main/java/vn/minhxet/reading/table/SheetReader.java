package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;

/**
 * Takes the rows of a sheet or CSV file in: finds the row of headings below titles and merged cells, skips blank rows,
 * and hands the cells of each row to their columns.
 * For one thread.
 *
 * @param <R> the row of the table
 */
public final class SheetReader<R> implements RowIntake {

    /** Room for the name of the organization, the motto, titles and merged cells that stand above a table. */
    static final int ROWS_BEFORE_HEADINGS = 20;

    private final TableRows<R> rows;
    private final RowReader<R> intake;
    private final CellParser reading;
    private final ProblemList problems;
    private final SortedMap<Integer, Object[]> before = new TreeMap<>();
    private @Nullable HeadingRow headings;
    private boolean atTop;
    private boolean going = true;
    private boolean expected = true;

    public SheetReader(TableRows<R> rows, CellParser reading, ProblemList problems, ReadingLimits limits) {
        this.rows = rows;
        this.reading = reading;
        this.problems = problems;
        this.intake = new RowReader<>(rows, problems, limits);
    }

    /** Which column stands where; null as long as that is not known. */
    public @Nullable HeadingRow headings() {
        return headings;
    }

    /** Whether the headings are known and lie behind, and rows are still wanted. */
    public boolean amongRows() {
        return headings != null && !atTop && going;
    }

    @Override
    public boolean row(int number, Object[] cells) {
        if (Arrays.stream(cells).allMatch(HeadingRow::isBlank)) {
            return going;
        }
        if (headings != null) {
            return data(number, cells);
        }
        before.put(number, cells);
        if (HeadingRow.complete(rows.table(), cells)) {
            headingsAt(number);
        } else if (before.size() == ROWS_BEFORE_HEADINGS) {
            guessHeadings();
        }
        return going;
    }

    @Override
    public void end(boolean strict) {
        expected = strict;
        if (headings == null) {
            guessHeadings();
        }
    }

    /** The row in which the most cells name a column, for want of one that names all that are needed. */
    private void guessHeadings() {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Object[]> row : before.entrySet()) {
            int known = HeadingRow.known(rows.table(), row.getValue());
            if (known > most) {
                most = known;
                best = row.getKey();
            }
        }
        if (most > 0) {
            headingsAt(best);
        } else {
            noHeadings();
        }
    }

    private void noHeadings() {
        headings = HeadingRow.NONE;
        going = false;
        rows.broken();
        if (expected) {
            problems.add(rows.everything(), ProblemCode.NO_HEADINGS, "expected", requiredHeadings());
        }
    }

    private Bilingual requiredHeadings() {
        List<Bilingual> labels = new ArrayList<>();
        for (int i = 0; i < rows.table().columns().size(); i++) {
            if (rows.table().columns().get(i).required()) {
                labels.add(rows.label(i));
            }
        }
        return new Bilingual(
                String.join(", ", labels.stream().map(Bilingual::vi).toList()),
                String.join(", ", labels.stream().map(Bilingual::en).toList()));
    }

    private void headingsAt(int number) {
        headings = HeadingRow.read(rows, number, Objects.requireNonNull(before.get(number)), problems);
        atTop = true;
        before.tailMap(number + 1).forEach(this::data);
        before.clear();
    }

    private HeadingRow known() {
        return Objects.requireNonNull(headings, "rows come behind the headings");
    }

    private boolean data(int number, Object[] cells) {
        if (atTop && known().repeatedBy(rows.table(), cells)) {
            return going;
        }
        atTop = false;
        if (OfficeWords.isTotal(cells)) {
            rows.total(number);
            return going;
        } else if (known().holdsNothing(cells)) {
            return going;
        }
        going = going && intake.begin(number);
        if (going) {
            read(number, cells);
        }
        return going;
    }

    private void read(int number, Object[] cells) {
        int stray = stray(cells);
        if (stray >= 0) {
            stray(number, stray, cells);
            return;
        }
        HeadingRow known = known();
        for (int i = 0; i < Math.min(cells.length, known.width()); i++) {
            int column = known.column(i);
            if (column >= 0) {
                intake.put(column, reading.read(rows.table().columns().get(column), cells[i]));
            } else if (column == HeadingRow.BLANK && !HeadingRow.isBlank(cells[i])) {
                withoutColumn(number, i, cells[i]);
            }
        }
        intake.end();
    }

    /** In a CSV file a cell too many puts all cells out of step; in a sheet it stands for itself. */
    private void stray(int number, int position, Object[] cells) {
        ProblemPlace place = new ProblemPlace(rows.origin(), number, position, null, null);
        boolean csv = rows.origin().form() == TableSource.Form.CSV;
        ProblemCode code = csv ? ProblemCode.MORE_CELLS_THAN_HEADINGS : ProblemCode.CELL_WITHOUT_COLUMN;
        problems.addValue(place, HeadingRow.textOf(cells[position]), code);
        keepIds(cells);
    }

    private void withoutColumn(int number, int position, Object cell) {
        ProblemPlace place = new ProblemPlace(rows.origin(), number, position, null, null);
        problems.addValue(place, HeadingRow.textOf(cell), ProblemCode.CELL_WITHOUT_COLUMN);
    }

    /** The first filled cell beyond the columns that have headings, or -1. */
    private int stray(Object[] cells) {
        for (int i = known().width(); i < cells.length; i++) {
            if (!HeadingRow.isBlank(cells[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Of a row whose cells are out of step only what stands first is believed. */
    private void keepIds(Object[] cells) {
        int column = known().column(0);
        if (column >= 0) {
            Object value = reading.read(rows.table().columns().get(column), cells[0]);
            intake.put(column, value instanceof ProblemDetail ? null : value);
        }
        intake.keepUnchecked();
    }
}
