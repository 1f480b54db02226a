package vn.minhxet.facts;

import java.time.LocalDate;

/**
 * The year that is graded and the day of the review (kỳ đánh giá, ngày kiểm điểm). Every length of time is counted
 * to the day of the review and never to the day on which the program runs. Immutable.
 *
 * @param year the graded year
 * @param reviewedOn the day of the review
 */
public record Period(int year, LocalDate reviewedOn) {

    /** The first day of the graded year. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day of the graded year: the day by which a rulebook in force is chosen. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
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
