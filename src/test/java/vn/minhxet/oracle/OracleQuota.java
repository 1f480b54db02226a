package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import vn.minhxet.rule.Grade;

/**
 * The largest share of EXCELLENT in one group (tỷ lệ xuất sắc, 366-QĐ/TW 11.1.5), searched from the top down.
 *
 * @param ratioPercent the largest share, in per cent
 * @param baseCode {@code GOOD}: those GOOD, with whom those moved down then count; {@code GOOD_OR_BETTER}; {@code GRADED}:
 *     all who have a grade
 * @param atLeast so many stay EXCELLENT whatever the share, where there are candidates
 */
record OracleQuota(BigDecimal ratioPercent, String baseCode, RoundingMode rounding, int atLeast) {

    /** How many of a group have each grade before the quota. */
    record Graded(int excellent, int good, int lower) {}

    /** The largest e up to C with e ≤ round(ratio × base), or with e no more than what may stay in any case. */
    int limit(Graded graded) {
        for (int e = graded.excellent(); e > 0; e--) {
            BigDecimal allowed = ratioPercent
                    .multiply(BigDecimal.valueOf(base(graded, e)))
                    .movePointLeft(2)
                    .setScale(0, rounding);
            if (e <= atLeast || BigDecimal.valueOf(e).compareTo(allowed) <= 0) {
                return e;
            }
        }
        return 0;
    }

    /** The number of which the share is taken when e of the candidates are EXCELLENT. */
    int base(Graded graded, int e) {
        return switch (baseCode) {
            case "GOOD" -> graded.good() + graded.excellent() - e;
            case "GOOD_OR_BETTER" -> graded.good() + graded.excellent();
            case "GRADED" -> graded.good() + graded.excellent() + graded.lower();
            default -> throw new IllegalArgumentException(baseCode);
        };
    }

    /** The points of a candidate: between the two, wherever figures are missing. */
    record Points(BigDecimal least, BigDecimal most) {}

    /** One more than the number of candidates that have more points in every filling of what is missing. */
    static int rank(Points points, Collection<Points> candidates) {
        return 1
                + (int) candidates.stream()
                        .filter(it -> it.least().compareTo(points.most()) > 0)
                        .count();
    }

    /**
     * EXCELLENT for a candidate within the limit whatever the missing figures are, GOOD for one below it whatever they are,
     * null for one tied across it or open.
     */
    static Grade place(Points points, Collection<Points> candidates, int limit) {
        int first = rank(points, candidates);
        int last = (int) candidates.stream()
                .filter(it -> it.most().compareTo(points.least()) >= 0)
                .count();
        if (last <= limit) {
            return Grade.EXCELLENT;
        }
        return first > limit ? Grade.GOOD : null;
    }
}
