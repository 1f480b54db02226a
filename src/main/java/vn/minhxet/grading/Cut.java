package vn.minhxet.grading;

/**
 * Where the limit of the quota cuts through the totals of the candidates (ranh giới tỷ lệ xuất sắc), found by selection
 * and not by sorting everybody. Immutable.
 *
 * @param last the lowest total within the limit; above every total where the limit is none
 * @param next the highest total beyond the limit
 */
record Cut(long last, long next) {

    /**
     * @param scores the totals of all candidates, more than the limit; left as they are
     */
    static Cut of(long[] scores, int limit) {
        long next = highest(scores.clone(), limit);
        long last = Long.MAX_VALUE;
        int above = 0;
        for (long score : scores) {
            if (score > next) {
                above++;
                last = Math.min(last, score);
            }
        }
        return new Cut(above < limit ? next : last, next);
    }

    /**
     * @param ascending the totals of all candidates from the lowest, more than the limit
     */
    static Cut ofSorted(long[] ascending, int limit) {
        int beyond = ascending.length - limit;
        return new Cut(limit == 0 ? Long.MAX_VALUE : ascending[beyond], ascending[beyond - 1]);
    }

    /** What becomes of a candidate with that total. */
    QuotaStanding.Fall fall(long score) {
        if (score > next) {
            return QuotaStanding.Fall.STAYS;
        }
        return score == next && last == next ? QuotaStanding.Fall.TIED : QuotaStanding.Fall.MOVED;
    }

    /** The total above which exactly so many stand at the most: the one at that place from the highest, from 0. */
    private static long highest(long[] scores, int place) {
        int low = 0;
        int high = scores.length - 1;
        while (low < high) {
            long pivot = scores[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (scores[i] > pivot) {
                    i++;
                }
                while (scores[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = scores[i];
                    scores[i++] = scores[j];
                    scores[j--] = swapped;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                return pivot;
            }
        }
        return scores[place];
    }
}
