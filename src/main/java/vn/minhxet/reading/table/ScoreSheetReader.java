package vn.minhxet.reading.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Tables;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;

/**
 * Takes a score sheet in as offices hold it: one row a subject, one column a criterion (phiếu chấm điểm theo hàng
 * ngang). What is not filled in is not given yet.
 * For one thread.
 */
public final class ScoreSheetReader implements RowIntake {

    private static final int SHEET = Tables.SCORES.position("sheet");
    private static final int SUBJECT = Tables.SCORES.position("subject");
    private static final int ITEM = Tables.SCORES.position("item");
    private static final int POINTS = Tables.SCORES.position("points");
    private static final int OWN = Tables.SCORES.position("own");

    /** Points come again and again, so each is read once; far more than a sheet has different ones. */
    private static final int MOST_MARKS = 10_000;

    private final TableRows<ScoreRow> rows;
    private final String sheet;
    private final CellParser cells;
    private final ProblemList problems;
    private final RowReader<ScoreRow> intake;
    private final Map<Object, Object> marks = new HashMap<>();
    private final Map<String, Object[]> given = new LinkedHashMap<>();
    private @Nullable ScoreSheetHeadings headings;
    private Object[] headingCells = {};
    private boolean namesLookedFor;
    private int before;

    /**
     * @param sheet the id of the sheet
     */
    public ScoreSheetReader(
            TableRows<ScoreRow> rows, String sheet, CellParser cells, ProblemList problems, ReadingLimits limits) {
        this.rows = rows;
        this.sheet = sheet;
        this.cells = cells;
        this.problems = problems;
        this.intake = new RowReader<>(rows, problems, limits);
    }

    /** The id of the sheet that the name of a file without its ending, or of a worksheet, means; empty where none. */
    public static Optional<String> sheetCalled(String name) {
        return ScoreSheetHeadings.sheetCalled(name);
    }

    @Override
    public boolean row(int number, Object[] found) {
        if (Arrays.stream(found).allMatch(HeadingRow::isBlank)) {
            return true;
        }
        if (headings == null && ScoreSheetHeadings.isIn(found)) {
            headings = ScoreSheetHeadings.read(rows, number, found, problems);
            headingCells = found.clone();
            return true;
        }
        if (headings == null) {
            before++;
            return before < SheetReader.ROWS_BEFORE_HEADINGS;
        }
        if (OfficeWords.isTotal(found)) {
            rows.total(number);
            return true;
        }
        return isRepeated(found) || subject(headings, number, found);
    }

    /** Whether the headings stand there once more, or the contract names below them: its first cell tells. */
    private boolean isRepeated(Object[] found) {
        boolean repeated = found.length > 0 && Objects.equals(found[0], headingCells[0]);
        boolean below = !namesLookedFor;
        namesLookedFor = true;
        return (repeated || below) && ScoreSheetHeadings.isIn(found);
    }

    private boolean subject(ScoreSheetHeadings known, int number, Object[] found) {
        given.clear();
        Object subject = null;
        for (int i = 0; i < found.length; i++) {
            if (HeadingRow.isBlank(found[i])) {
                continue;
            }
            if (i >= known.places().size()) {
                withoutColumn(number, i, found[i], true);
                return true;
            }
            ScoreSheetHeadings.Place place = known.places().get(i);
            if (place.equals(ScoreSheetHeadings.Place.WITHOUT_HEADING)) {
                withoutColumn(number, i, found[i], false);
            } else if (place.subject()) {
                subject = read(SUBJECT, number, i, found[i]);
            } else if (place.item() != null) {
                int column = place.own() ? OWN : POINTS;
                Object value = read(column, number, i, found[i]);
                given.computeIfAbsent(place.item(), any -> new Object[2])[place.own() ? 1 : 0] = value;
            }
        }
        return subject == null ? nobody(number) : put(number, subject);
    }

    /** In a CSV file a cell too many puts all cells out of step; in a worksheet it stands for itself. */
    private void withoutColumn(int number, int position, Object cell, boolean tooMany) {
        boolean outOfStep = tooMany && rows.origin().form() == TableSource.Form.CSV;
        ProblemPlace place = new ProblemPlace(rows.origin(), number, position, null, null);
        problems.addValue(
                place,
                HeadingRow.textOf(cell),
                outOfStep ? ProblemCode.MORE_CELLS_THAN_HEADINGS : ProblemCode.CELL_WITHOUT_COLUMN);
        rows.broken();
    }

    private boolean nobody(int number) {
        if (!given.isEmpty()) {
            Column column = Tables.SCORES.columns().get(SUBJECT);
            problems.add(
                    rows.cell(number, SUBJECT),
                    new ProblemDetail(
                            ProblemCode.EMPTY_CELL,
                            null,
                            "heading",
                            column.heading().insideSentence()));
        }
        return true;
    }

    private boolean put(int number, Object subject) {
        for (Map.Entry<String, Object[]> item : given.entrySet()) {
            if (!intake.begin(number)) {
                return false;
            }
            intake.put(SUBJECT, subject);
            intake.put(SHEET, sheet);
            intake.put(ITEM, item.getKey());
            intake.put(POINTS, item.getValue()[0]);
            intake.put(OWN, item.getValue()[1]);
            intake.end();
        }
        return true;
    }

    /** What a cell means; null where that was reported, at its place in the file. */
    private @Nullable Object read(int column, int number, int position, Object cell) {
        Object known = column == SUBJECT ? null : marks.get(cell);
        if (known != null) {
            return known;
        }
        Object value = cells.read(Tables.SCORES.columns().get(column), cell);
        if (value instanceof ProblemDetail flaw) {
            problems.add(new ProblemPlace(rows.origin(), number, position, null, null), flaw);
            rows.broken();
            return null;
        }
        if (column != SUBJECT && value != null && marks.size() < MOST_MARKS) {
            marks.put(cell, value);
        }
        return value;
    }

    @Override
    public void end(boolean strict) {
        if (headings == null && strict) {
            rows.broken();
            Column subject = Tables.SCORES.columns().get(SUBJECT);
            problems.add(rows.everything(), ProblemCode.NO_HEADINGS, "expected", subject.heading());
        }
    }
}
