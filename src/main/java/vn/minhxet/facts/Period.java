package vn.minhxet.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year or quarter that is graded and the day of the review (kỳ đánh giá, ngày kiểm điểm). Every length of time is counted
 * to the day of the review and never to the day on which the program runs. Immutable.
 *
 * @param year the graded year
 * @param quarter the graded quarter from 1 to 4; 0 where the year is graded
 * @param reviewedOn the day of the review
 * @param previousReviewedOn the day of the review before, null where not entered
 */
public record Period(
        int year,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int quarter,
        LocalDate reviewedOn,
        @Nullable LocalDate previousReviewedOn) {

    /** The quarters of a year. */
    public static final int QUARTERS = 4;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** A year. */
    public Period(int year, LocalDate reviewedOn, @Nullable LocalDate previousReviewedOn) {
        this(year, 0, reviewedOn, previousReviewedOn);
    }

    /** A year of which nobody entered the review before. */
    public Period(int year, LocalDate reviewedOn) {
        this(year, reviewedOn, null);
    }

    /** The first day of the graded year. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day of the graded year or quarter: the day by which a rulebook in force is chosen. */
    public LocalDate lastDay() {
        return quarter == 0
                ? LocalDate.of(year, 12, 31)
                : begin().plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
    }

    /** Whether the year is graded, not one of its quarters. */
    public boolean wholeYear() {
        return quarter == 0;
    }

    /** The first day of the graded year or quarter. */
    private LocalDate begin() {
        return firstDay().plusMonths((long) MONTHS_OF_A_QUARTER * Math.max(0, quarter - 1));
    }

    /** The first day on which the review before may have been, where nobody entered it. */
    public LocalDate earliestPreviousReview() {
        return begin().minusMonths(MONTHS_OF_A_QUARTER);
    }

    /** The day from which on the review before cannot have been, where nobody entered it. */
    public LocalDate latestPreviousReview() {
        return begin().plusMonths(1);
    }

    /**
     * Whether what was concluded on a day counts in this grading: after the review before, so that nothing counts in two
     * periods or falls between them. Where nobody entered that review, from the first day of the period on.
     */
    public boolean counts(LocalDate concludedOn) {
        return previousReviewedOn == null ? !concludedOn.isBefore(begin()) : concludedOn.isAfter(previousReviewedOn);
    }

    /**
     * Whether {@link #counts} can be told of a day. Reviews are held from three months before the period to one month
     * after its beginning, those of a year from October to January: what was concluded then may have counted in the period
     * before.
     */
    public boolean tellsWhetherCounts(LocalDate concludedOn) {
        return previousReviewedOn != null
                || concludedOn.isBefore(earliestPreviousReview())
                || !concludedOn.isBefore(latestPreviousReview());
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
