package vn.minhxet.whatif;

/**
 * What the quota did to those who met all conditions of EXCELLENT (kết quả xét tỷ lệ xuất sắc), over all groups of
 * members or of one kind of organization. Immutable.
 *
 * @param candidates the number that meets all conditions
 * @param staying the number that stays EXCELLENT
 * @param leftOpen the number that ties across the limit and is left to people
 * @param moved the number that becomes GOOD
 */
public record QuotaCount(int candidates, int staying, int leftOpen, int moved) {

    /** Where nobody is a candidate. */
    public static final QuotaCount NONE = new QuotaCount(0, 0, 0, 0);
}
