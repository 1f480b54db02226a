package vn.minhxet.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Latest;
import vn.minhxet.facts.RowValues;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.TableRows;

/** Checks within each row what its columns say of each other: a part is no more than the whole, no day is too late. */
final class RowCheck {

    private final TableRows<?> rows;
    private final @Nullable LocalDate reviewedOn;
    private final ProblemList problems;
    private final List<Column> columns;

    RowCheck(TableRows<?> rows, @Nullable LocalDate reviewedOn, ProblemList problems) {
        this.rows = rows;
        this.reviewedOn = reviewedOn;
        this.problems = problems;
        this.columns = rows.table().columns();
    }

    void check() {
        IntStream.range(0, columns.size()).forEach(this::check);
    }

    private void check(int column) {
        Column described = columns.get(column);
        int[] wholes =
                described.notAbove().stream().mapToInt(rows.table()::position).toArray();
        LocalDate review = described.notAfter() == Latest.REVIEW ? reviewedOn : null;
        if (wholes.length > 0 && rows.extremes().anyAboveWhole(column)) {
            where(i -> isAbove(i, column, whole(i, wholes))).forEach(i -> reportPart(i, column, whole(i, wholes)));
        } else if (review != null && rows.extremes().anyAfter(column, review.toEpochDay())) {
            long last = review.toEpochDay();
            where(i -> rows.number(i, column) > last).forEach(i -> reportDay(i, column, review));
        }
    }

    /** The rows for which a condition holds, in their order. */
    private IntStream where(IntPredicate wrong) {
        return IntStream.range(0, rows.size()).filter(wrong);
    }

    /** The column of the whole: the first of those that is known, or -1. */
    private int whole(int index, int[] wholes) {
        for (int column : wholes) {
            if (rows.number(index, column) != RowValues.NONE) {
                return column;
            }
        }
        return -1;
    }

    private boolean isAbove(int index, int part, int whole) {
        return whole >= 0 && rows.number(index, part) > rows.number(index, whole);
    }

    private void reportPart(int index, int column, int whole) {
        problems.addValue(
                rows.place(index, column),
                String.valueOf(rows.number(index, column)),
                ProblemCode.ABOVE_WHOLE,
                "other",
                rows.number(index, whole),
                "otherHeading",
                columns.get(whole).heading().insideSentence(),
                "otherColumn",
                rows.label(whole));
    }

    private void reportDay(int index, int column, LocalDate review) {
        LocalDate day = LocalDate.ofEpochDay(rows.number(index, column));
        problems.addValue(
                rows.place(index, column),
                day.toString(),
                ProblemCode.AFTER_REVIEW,
                "day",
                DateParser.words(day),
                "other",
                DateParser.words(review));
    }
}
