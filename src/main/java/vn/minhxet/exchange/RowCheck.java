package vn.minhxet.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.exchange.Column.Latest;

/** Checks within each row what its columns say of each other: a part is no more than the whole, no day is too late. */
final class RowCheck {

    private final Rows<?> rows;
    private final LocalDate reviewedOn;
    private final Problems problems;
    private final List<Column> columns;

    RowCheck(Rows<?> rows, LocalDate reviewedOn, Problems problems) {
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
        boolean dated = described.notAfter() == Latest.REVIEW && reviewedOn != null;
        boolean part = !described.notAbove().isEmpty();
        for (int i = 0; (dated || part) && i < rows.size(); i++) {
            Object value = rows.value(i, column);
            if (part && value != null) {
                checkPart(i, column, (Long) value);
            } else if (value != null) {
                checkDay(i, column, (LocalDate) value);
            }
        }
    }

    private void checkPart(int index, int column, long part) {
        for (String name : columns.get(column).notAbove()) {
            int other = rows.table().position(name);
            if (rows.value(index, other) instanceof Long whole) {
                if (part > whole) {
                    problems.addValue(
                            rows.place(index, column),
                            String.valueOf(part),
                            ProblemCode.ABOVE_WHOLE,
                            "other",
                            whole,
                            "otherHeading",
                            WordsOf.inside(columns.get(other).heading()),
                            "otherColumn",
                            rows.label(other));
                }
                return;
            }
        }
    }

    private void checkDay(int index, int column, LocalDate day) {
        if (day.isAfter(reviewedOn)) {
            problems.addValue(
                    rows.place(index, column),
                    day.toString(),
                    ProblemCode.AFTER_REVIEW,
                    "day",
                    Days.words(day),
                    "other",
                    Days.words(reviewedOn));
        }
    }
}
