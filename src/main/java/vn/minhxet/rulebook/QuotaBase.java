package vn.minhxet.rulebook;

/** Of whom the share of EXCELLENT is taken (căn cứ tính tỷ lệ xuất sắc, 366-QĐ/TW 11.1.5). */
public enum QuotaBase {
    /** Those GOOD, with whom those moved down count. */
    GOOD,
    /** Those GOOD or EXCELLENT. */
    GOOD_OR_BETTER,
    /** All who are graded, whatever their grade. */
    GRADED;

    /** Whether those who stay EXCELLENT count in the base, so that it does not depend on how many they are. */
    public boolean countsExcellent() {
        return this != GOOD;
    }
}
