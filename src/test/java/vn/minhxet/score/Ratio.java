package vn.minhxet.score;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction for the second scorer, worked out by hand: nothing of the program is used. */
record Ratio(BigInteger above, BigInteger below) {

    static final Ratio ZERO = of("0");
    static final Ratio ONE = of("1");

    static Ratio of(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        return number.scale() <= 0
                ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.above.negate(), other.below));
    }

    Ratio times(Ratio other) {
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    /** By something above 0. */
    Ratio by(Ratio other) {
        return new Ratio(above.multiply(other.below), below.multiply(other.above));
    }

    boolean isAbove(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below)) > 0;
    }

    Ratio atMost(Ratio other) {
        return isAbove(other) ? other : this;
    }

    Ratio atLeast(Ratio other) {
        return isAbove(other) ? this : other;
    }

    /** Hundredths after rounding to so many decimals; it must not be below 0. */
    int hundredths(int decimals, boolean cut) {
        BigInteger scaled = above.multiply(BigInteger.TEN.pow(decimals));
        BigInteger[] parts = scaled.divideAndRemainder(below);
        boolean up = !cut && parts[1].shiftLeft(1).compareTo(below) >= 0;
        return parts[0].add(up ? BigInteger.ONE : BigInteger.ZERO)
                .multiply(BigInteger.TEN.pow(2 - decimals))
                .intValueExact();
    }
}
