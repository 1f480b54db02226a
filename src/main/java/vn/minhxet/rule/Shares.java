package vn.minhxet.rule;

import java.math.BigInteger;

/**
 * Shares and proportions compared exactly, by multiplying and never by dividing. These are the only functions that a
 * rule file may call. Percentages and points are in hundredths; the two quantities of a share only have to be in the
 * same unit. Pure functions, safe for any thread.
 */
public final class Shares {

    /** 100 per cent in hundredths of one per cent. */
    private static final long WHOLE = 10_000;

    private Shares() {}

    /** Whether {@code part} is less than {@code percent} per cent of {@code whole}: never so when both are zero. */
    public static boolean shareBelow(long part, long whole, long percent) {
        return areSmall(part, whole, percent) ? part * WHOLE < whole * percent : compareLarge(part, whole, percent) < 0;
    }

    /** Whether {@code part} is at most {@code percent} per cent of {@code whole}. */
    public static boolean shareAtMost(long part, long whole, long percent) {
        return areSmall(part, whole, percent)
                ? part * WHOLE <= whole * percent
                : compareLarge(part, whole, percent) <= 0;
    }

    /** Whether {@code part} is at least {@code percent} per cent of {@code whole}. */
    public static boolean shareAtLeast(long part, long whole, long percent) {
        return areSmall(part, whole, percent)
                ? part * WHOLE >= whole * percent
                : compareLarge(part, whole, percent) >= 0;
    }

    /** Whether {@code part} is more than {@code percent} per cent of {@code whole}. */
    public static boolean shareAbove(long part, long whole, long percent) {
        return areSmall(part, whole, percent) ? part * WHOLE > whole * percent : compareLarge(part, whole, percent) > 0;
    }

    /**
     * The points lost when the target of an indicator was not reached: {@code points} in proportion to what is missing,
     * rounded half up to hundredths. None when the target is reached or is not positive, all when the actual is
     * negative.
     */
    public static long inProportionToMissing(Indicator indicator, long points) {
        long target = indicator.target();
        if (target <= 0 || indicator.actual() >= target) {
            return 0;
        }
        BigInteger missing = BigInteger.valueOf(target).subtract(BigInteger.valueOf(Math.max(0, indicator.actual())));
        BigInteger twice = missing.multiply(BigInteger.valueOf(points)).shiftLeft(1);
        return twice.add(BigInteger.valueOf(target))
                .divide(BigInteger.valueOf(target).shiftLeft(1))
                .longValueExact();
    }

    /** Whether products cannot overflow; a negative percentage, which nobody enters, takes the slow way. */
    private static boolean areSmall(long part, long whole, long percent) {
        return part == (int) part && whole == (int) whole && percent >>> 31 == 0;
    }

    private static int compareLarge(long part, long whole, long percent) {
        BigInteger left = BigInteger.valueOf(part).multiply(BigInteger.valueOf(WHOLE));
        return left.compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(percent)));
    }
}
