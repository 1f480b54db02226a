package vn.minhxet.quota;

/**
 * Where the limit of the quota cuts through the totals of the candidates (ranh giới tỷ lệ xuất sắc). Immutable.
 *
 * @param last the lowest total within the limit; above every total where the limit is none
 * @param next the highest total beyond the limit
 */
record Cutoff(long last, long next) {

    /**
     * @param ascending the totals of all candidates from the lowest, more than the limit
     */
    static Cutoff of(long[] ascending, int limit) {
        int beyond = ascending.length - limit;
        return new Cutoff(limit == 0 ? Long.MAX_VALUE : ascending[beyond], ascending[beyond - 1]);
    }

    /** What the quota does to a candidate with that total. */
    QuotaStanding.Fall fall(long score) {
        if (score > next) {
            return QuotaStanding.Fall.STAYS;
        }
        return score == next && last == next ? QuotaStanding.Fall.TIED : QuotaStanding.Fall.MOVED;
    }
}
