package vn.minhxet.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How many more of a group may be decided EXCELLENT (phần còn lại của tỷ lệ xuất sắc, 366-QĐ/TW 11.1.5). Immutable.
 *
 * @param limit the most that the quota allows, of the latest run
 * @param decidedExcellent those whose decision EXCELLENT stands
 * @param ruling the paper by which the competent level let the group go over its quota; null where there is none
 */
public record QuotaRoom(
        long limit, long decidedExcellent, @Nullable PaperReference ruling) {

    /** By how many EXCELLENT the group is over its limit; 0 where it is not. */
    public long over() {
        return Math.max(0, decidedExcellent - limit);
    }

    /** Whether so many more may be decided EXCELLENT. */
    public boolean holds(long more) {
        return ruling != null || more <= limit - decidedExcellent;
    }
}
