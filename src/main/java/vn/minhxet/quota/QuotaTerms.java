package vn.minhxet.quota;

import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.Result;

/**
 * The terms of the quota on EXCELLENT (tỷ lệ xếp loại xuất sắc, 366-QĐ/TW 11.1.5): its base, its share, its
 * rounding, its floor. Immutable.
 *
 * @param base of whom the share is taken
 * @param ratioPercent in hundredths of one per cent
 * @param atLeast how many may stay EXCELLENT whatever the share, where there are as many candidates
 * @param ranked whether candidates rank by points; else all rank equal
 * @param parameter the parameter that states the ratio
 */
public record QuotaTerms(
        QuotaBase base, long ratioPercent, QuotaRounding rounding, long atLeast, boolean ranked, Parameter parameter) {

    /** 100 per cent in hundredths of one per cent. */
    private static final long WHOLE = 10_000;

    /**
     * The terms of a rulebook that has a quota.
     *
     * @param outstanding whether the higher ratio holds
     */
    public static QuotaTerms of(Rulebook rulebook, boolean outstanding) {
        RulebookParameters parameters = rulebook.parameters();
        Parameter ratio = parameters
                .find("quota.outstandingRatioPercent")
                .filter(it -> outstanding)
                .orElseGet(() -> parameters.find("quota.ratioPercent").orElseThrow());
        return new QuotaTerms(
                parameters.code("quota.base", QuotaBase.class),
                ratio.number(),
                parameters.code("quota.rounding", QuotaRounding.class),
                parameters.find("quota.atLeast").map(Parameter::number).orElse(0L),
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

    /** Whether a subject with that result before the quota, no candidate itself, counts in the base. */
    boolean counts(Result result) {
        return switch (result) {
            case GOOD -> true;
            case COMPLETED, NOT_COMPLETED -> base == QuotaBase.GRADED;
            default -> false;
        };
    }

    /** The base where {@code staying} candidates stay EXCELLENT; those moved down are GOOD and count. */
    public long base(long others, long excellent, long staying) {
        return base.countsExcellent() ? others + excellent : others + excellent - staying;
    }

    /**
     * The largest number that may stay EXCELLENT.
     *
     * @param others the number that counts in the base besides the candidates
     * @param excellent the number graded EXCELLENT before the quota
     */
    public long limit(long others, long excellent) {
        return Math.max(limitOfShare(others, excellent), Math.min(atLeast, excellent));
    }

    /** The largest number that may stay EXCELLENT by the share alone. */
    long limitOfShare(long others, long excellent) {
        long low = 0;
        long high = excellent;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (middle <= share(base(others, excellent, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
