package vn.minhxet.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a criterion was met, before its maximum is known (mức đạt của tiêu chí): a share, one share an aspect, the
 * number of a level, or a count. Immutable.
 *
 * @param least what gives the fewest points, of each aspect
 * @param most what gives the most; the same where nothing is missing
 * @param given whether anything is known at all: a level that nobody chose may be any
 */
record ItemMeasure(List<BigFraction> least, List<BigFraction> most, boolean given) {

    /** Nothing was given yet. */
    static final ItemMeasure MISSING = new ItemMeasure(List.of(BigFraction.ZERO), List.of(BigFraction.ONE), false);

    ItemMeasure {
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    /** Nothing was given of so many aspects: each may be anything. */
    static ItemMeasure missing(int aspects) {
        return new ItemMeasure(
                Collections.nCopies(aspects, BigFraction.ZERO), Collections.nCopies(aspects, BigFraction.ONE), true);
    }

    static ItemMeasure of(BigFraction one) {
        return of(List.of(one));
    }

    static ItemMeasure of(List<BigFraction> shares) {
        return new ItemMeasure(shares, shares, true);
    }

    /** Whether nothing is missing. */
    boolean isKnown() {
        return given && least.equals(most);
    }

    static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
