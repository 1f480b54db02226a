package vn.minhxet.reading.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/**
 * Doubts what may be so and mostly is not: a review long after the year, a member of ninety years' standing, a remedy due
 * before it was asked for. The facts are used all the same.
 */
final class PlausibilityCheck {

    private static final int LONGEST_STANDING = 90;

    private final TablesRead tables;
    private final @Nullable LocalDate reviewedOn;
    private final ProblemList doubts;

    PlausibilityCheck(TablesRead tables, @Nullable LocalDate reviewedOn, ProblemList doubts) {
        this.tables = tables;
        this.reviewedOn = reviewedOn;
        this.doubts = doubts;
    }

    void check() {
        if (reviewedOn != null) {
            review(reviewedOn);
            standing(reviewedOn);
        }
        remedies();
    }

    private void review(LocalDate reviewedOn) {
        Object year = tables.period().value(0, "year");
        if (year instanceof Long number && reviewedOn.getYear() > number + 1) {
            doubts.addValue(
                    tables.period().place(0, "reviewedOn"),
                    reviewedOn.toString(),
                    ProblemCode.REVIEW_LATE,
                    "day",
                    DateParser.words(reviewedOn),
                    "other",
                    number,
                    "otherColumn",
                    tables.period().label("year"));
        }
        Object before = tables.period().value(0, "previousReviewedOn");
        if (year instanceof Long number
                && before instanceof LocalDate day
                && isOdd(day, new Period(number.intValue(), reviewedOn))) {
            doubts.addValue(
                    tables.period().place(0, "previousReviewedOn"),
                    day.toString(),
                    ProblemCode.PREVIOUS_REVIEW_ODD,
                    "day",
                    DateParser.words(day),
                    "other",
                    number - 1);
        }
    }

    /** Reviews of a year are held from October to January. */
    private static boolean isOdd(LocalDate previousReview, Period period) {
        return previousReview.isBefore(period.earliestPreviousReview())
                || !previousReview.isBefore(period.latestPreviousReview());
    }

    /** Whoever is admitted at eighteen would be past a hundred. */
    private void standing(LocalDate reviewedOn) {
        TableRows<MemberRow> rows = tables.members();
        int column = rows.table().position("admittedOn");
        long earliest = reviewedOn.minusYears(LONGEST_STANDING).toEpochDay();
        if (!rows.extremes().anyBefore(column, earliest)) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.value(i, column) instanceof LocalDate day && day.toEpochDay() < earliest) {
                doubts.addValue(
                        rows.place(i, column),
                        day.toString(),
                        ProblemCode.ADMITTED_LONG_AGO,
                        "day",
                        DateParser.words(day),
                        "years",
                        day.until(reviewedOn).getYears());
            }
        }
    }

    private void remedies() {
        TableRows<FindingRow> rows = tables.findings();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate due = rows.row(i).remedyDue();
            LocalDate concludedOn = rows.row(i).concludedOn();
            if (due != null && concludedOn != null && due.isBefore(concludedOn)) {
                doubts.addValue(
                        rows.place(i, "remedyDue"),
                        due.toString(),
                        ProblemCode.DUE_BEFORE_CONCLUDED,
                        "day",
                        DateParser.words(due),
                        "other",
                        DateParser.words(concludedOn),
                        "otherColumn",
                        rows.label("concludedOn"));
            }
        }
    }
}
