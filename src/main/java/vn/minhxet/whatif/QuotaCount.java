package vn.minhxet.whatif;

/**
 * What the quota did to those who met all conditions of EXCELLENT (kết quả xét tỷ lệ xuất sắc), over all groups of
 * members or of one kind of organization. Immutable.
 *
 * @param candidates how many met all conditions
 * @param staying how many stay EXCELLENT
 * @param leftOpen how many tie across the limit and are left to people
 * @param moved how many become GOOD
 */
public record QuotaCount(int candidates, int staying, int leftOpen, int moved) {

    /** Where nobody is a candidate. */
    public static final QuotaCount NONE = new QuotaCount(0, 0, 0, 0);
}
