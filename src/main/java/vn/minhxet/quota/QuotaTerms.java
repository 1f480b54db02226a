package vn.minhxet.quota;

import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;

/**
 * The terms of the quota on EXCELLENT (tỷ lệ xếp loại xuất sắc, 366-QĐ/TW 11.1.5): its base, its share, its
 * rounding. Immutable.
 *
 * @param goodOrBetter whether those graded EXCELLENT count in the base, besides those graded GOOD
 * @param ratioPercent in hundredths of one per cent
 * @param ranked whether candidates rank by points; else all rank equal
 * @param parameter the parameter that states the ratio
 */
public record QuotaTerms(
        boolean goodOrBetter, long ratioPercent, Rounding rounding, boolean ranked, Parameter parameter) {

    /** 100 per cent in hundredths of one per cent. */
    private static final long WHOLE = 10_000;

    /** How the share of the base becomes a whole number. */
    public enum Rounding {
        DOWN,
        HALF_UP,
        UP
    }

    static QuotaTerms of(Rulebook rulebook, boolean outstanding) {
        RulebookParameters parameters = rulebook.parameters();
        Parameter ratio = parameters
                .find("quota.outstandingRatioPercent")
                .filter(it -> outstanding)
                .orElseGet(() -> parameters.find("quota.ratioPercent").orElseThrow());
        return new QuotaTerms(
                "GOOD_OR_BETTER".equals(parameters.code("quota.base")),
                ratio.number(),
                Rounding.valueOf(parameters.code("quota.rounding")),
                rulebook.points(),
                ratio);
    }

    /** The whole number that is the share of a base. */
    public long share(long base) {
        long product = Math.multiplyExact(base, ratioPercent);
        return switch (rounding) {
            case DOWN -> product / WHOLE;
            case HALF_UP -> (2 * product + WHOLE) / (2 * WHOLE);
            case UP -> (product + WHOLE - 1) / WHOLE;
        };
    }

    /** The base where {@code staying} candidates stay EXCELLENT; those moved down are GOOD and count. */
    public long base(long good, long excellent, long staying) {
        return goodOrBetter ? good + excellent : good + excellent - staying;
    }

    /**
     * The largest number that may stay EXCELLENT.
     *
     * @param good the number graded GOOD before the quota
     * @param excellent the number graded EXCELLENT before the quota
     */
    public long limit(long good, long excellent) {
        long low = 0;
        long high = excellent;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (middle <= share(base(good, excellent, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
