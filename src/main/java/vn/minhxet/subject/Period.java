package vn.minhxet.subject;

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
        int months = (reviewedOn.getYear() - day.getYear()) * 12 + reviewedOn.getMonthValue() - day.getMonthValue();
        int lastDay = Math.min(day.getDayOfMonth(), reviewedOn.lengthOfMonth());
        return lastDay > reviewedOn.getDayOfMonth() ? months - 1 : months;
    }
}
