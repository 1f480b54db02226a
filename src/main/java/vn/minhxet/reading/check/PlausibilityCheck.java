package vn.minhxet.reading.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * Warns of what may be so and mostly is not: a review long after the year, a member of ninety years' standing, a remedy
 * due before it was asked for. The facts are used all the same.
 */
final class PlausibilityCheck {

    /** Years: the Party gives a badge for ninety years of membership, and nobody is admitted under eighteen. */
    private static final int LONGEST_STANDING = 90;

    private final TablesRead tables;
    private final @Nullable LocalDate reviewedOn;
    private final Warnings.Builder warnings;

    PlausibilityCheck(TablesRead tables, @Nullable LocalDate reviewedOn, Warnings.Builder warnings) {
        this.tables = tables;
        this.reviewedOn = reviewedOn;
        this.warnings = warnings;
    }

    void check() {
        if (reviewedOn != null) {
            review(reviewedOn);
            standing(reviewedOn);
        }
        remedies();
    }

    private void warn(TableRows<?> rows, int index, String column, WarningCode code, Object... values) {
        warnings.add(Warning.of(code, code.message(values), rows.warningPlace(index, column), rows.subject(index)));
    }

    private void review(LocalDate reviewedOn) {
        TableRows<Period> period = tables.period();
        Object year = period.value(0, "year");
        if (year instanceof Long number && reviewedOn.getYear() > number + 1) {
            warn(
                    period,
                    0,
                    "reviewedOn",
                    WarningCode.REVIEW_LATE,
                    DateParser.words(reviewedOn),
                    number,
                    period.label("reviewedOn"),
                    period.label("year"));
        }
        Object before = period.value(0, "previousReviewedOn");
        if (year instanceof Long number
                && before instanceof LocalDate day
                && isOdd(day, new Period(number.intValue(), reviewedOn))) {
            warn(
                    period,
                    0,
                    "previousReviewedOn",
                    WarningCode.PREVIOUS_REVIEW_ODD,
                    DateParser.words(day),
                    number - 1,
                    period.label("previousReviewedOn"));
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
                warn(
                        rows,
                        i,
                        "admittedOn",
                        WarningCode.ADMITTED_LONG_AGO,
                        DateParser.words(day),
                        day.until(reviewedOn).getYears(),
                        rows.label("admittedOn"));
            }
        }
    }

    private void remedies() {
        TableRows<FindingRow> rows = tables.findings();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate due = rows.row(i).remedyDue();
            LocalDate concludedOn = rows.row(i).concludedOn();
            if (due != null && concludedOn != null && due.isBefore(concludedOn)) {
                warn(
                        rows,
                        i,
                        "remedyDue",
                        WarningCode.DUE_BEFORE_CONCLUDED,
                        DateParser.words(due),
                        DateParser.words(concludedOn),
                        rows.label("remedyDue"),
                        rows.label("concludedOn"));
            }
        }
    }
}
