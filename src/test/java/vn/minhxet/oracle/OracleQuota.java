package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import vn.minhxet.rule.Grade;

/**
 * The largest share of EXCELLENT in one group (tỷ lệ xuất sắc, 366-QĐ/TW 11.1.5), searched from the top down.
 *
 * @param ratioPercent the largest share, in per cent
 * @param goodOnly whether the base is those GOOD, with whom those moved down then count; else all GOOD or better
 */
record OracleQuota(BigDecimal ratioPercent, boolean goodOnly, RoundingMode rounding) {

    /** The largest e up to C with e ≤ round(ratio × base). */
    int limit(int good, int excellent) {
        for (int e = excellent; e > 0; e--) {
            BigDecimal allowed = ratioPercent
                    .multiply(BigDecimal.valueOf(base(good, excellent, e)))
                    .movePointLeft(2)
                    .setScale(0, rounding);
            if (BigDecimal.valueOf(e).compareTo(allowed) <= 0) {
                return e;
            }
        }
        return 0;
    }

    /** The number of which the share is taken when e of the candidates are EXCELLENT. */
    int base(int good, int excellent, int e) {
        return goodOnly ? good + excellent - e : good + excellent;
    }

    /** One more than the number of candidates with more points. */
    static int rank(BigDecimal points, Collection<BigDecimal> candidates) {
        return 1
                + (int) candidates.stream()
                        .filter(it -> it.compareTo(points) > 0)
                        .count();
    }

    /** EXCELLENT for a candidate within the limit, GOOD below it, null for one tied across it. */
    static Grade place(BigDecimal points, Collection<BigDecimal> candidates, int limit) {
        int first = rank(points, candidates);
        int last = (int)
                candidates.stream().filter(it -> it.compareTo(points) >= 0).count();
        if (last <= limit) {
            return Grade.EXCELLENT;
        }
        return first > limit ? Grade.GOOD : null;
    }
}
