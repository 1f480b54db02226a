package vn.minhxet.oracle;

import java.time.LocalDate;

/** Lengths of time counted in full months (số tháng tròn). */
final class Dates {

    private Dates() {}

    /** Whether so many months after the first day have not passed on the second. */
    static Truth lessThan(int months, LocalDate from, LocalDate to) {
        return Truth.of(from.plusMonths(months).isAfter(to));
    }
}
