package vn.minhxet.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year that is graded and the day of the review (kỳ đánh giá, ngày kiểm điểm). Every length of time is counted
 * to the day of the review and never to the day on which the program runs. Immutable.
 *
 * @param year the graded year
 * @param reviewedOn the day of the review
 * @param previousReviewedOn the day of the review before, null where not entered
 */
public record Period(
        int year, LocalDate reviewedOn, @Nullable LocalDate previousReviewedOn) {

    private static final int OCTOBER = 10;

    /** A period of which nobody entered the review before. */
    public Period(int year, LocalDate reviewedOn) {
        this(year, reviewedOn, null);
    }

    /** The first day of the graded year. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day of the graded year: the day by which a rulebook in force is chosen. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** The first day on which the review of the year before may have been, where nobody entered it. */
    public LocalDate earliestPreviousReview() {
        return LocalDate.of(year - 1, OCTOBER, 1);
    }

    /**
     * Whether what was concluded on a day counts in this grading: after the review before, so that nothing counts in two
     * years or falls between them. Where nobody entered that review, from the first day of the year on.
     */
    public boolean counts(LocalDate concludedOn) {
        return previousReviewedOn == null ? !concludedOn.isBefore(firstDay()) : concludedOn.isAfter(previousReviewedOn);
    }

    /**
     * Whether {@link #counts} can be told of a day. Reviews are held from October to January: what was concluded then may
     * have counted in the year before.
     */
    public boolean tellsWhetherCounts(LocalDate concludedOn) {
        return previousReviewedOn != null
                || concludedOn.isBefore(earliestPreviousReview())
                || !concludedOn.isBefore(firstDay().plusMonths(1));
    }

    /**
     * Full months from a day to the review. A month that lacks the day ends on its last one: 31 August to 28 February
     * are six months.
     */
    public int monthsSince(LocalDate day) {
        return monthsSince(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The same for a day given as year, month and day. */
    int monthsSince(int year, int month, int day) {
        int months = (reviewedOn.getYear() - year) * 12 + reviewedOn.getMonthValue() - month;
        int reviewed = reviewedOn.getDayOfMonth();
        return day > reviewed && reviewed < reviewedOn.lengthOfMonth() ? months - 1 : months;
    }
}
