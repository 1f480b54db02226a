package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A part of a whole (tỷ lệ), as a fraction that is never divided out. A share of subordinates may have several possible
 * values while some of them are undecided. A share without any value is not known.
 */
record Share(Set<Fraction> possible) {

    /** A part of a whole. */
    record Fraction(BigDecimal part, BigDecimal whole) {

        Fraction plus(Fraction other) {
            return new Fraction(part.add(other.part), whole.add(other.whole));
        }

        /** Less than, equal to or more than so many per cent: part × 100 against whole × percent. */
        int against(BigDecimal percent) {
            return part.multiply(BigDecimal.valueOf(100)).compareTo(whole.multiply(percent));
        }
    }

    /** A share of two numbers, of which either may not be known. */
    static Share of(Integer part, Integer whole) {
        return part == null || whole == null ? new Share(Set.of()) : new Share(Set.of(fraction(part, whole)));
    }

    /** A share of two figures, of which either may not be known. */
    static Share of(BigDecimal part, BigDecimal whole) {
        return new Share(part == null || whole == null ? Set.of() : Set.of(new Fraction(part, whole)));
    }

    static Fraction fraction(int part, int whole) {
        return new Fraction(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The share of many, each of which counts in one of several ways: all sums of one way of each. */
    static Share summed(List<Set<Fraction>> each) {
        Set<Fraction> sums = Set.of(fraction(0, 0));
        for (Set<Fraction> ways : each) {
            sums = sums.stream().flatMap(sum -> ways.stream().map(sum::plus)).collect(Collectors.toSet());
        }
        return new Share(sums);
    }

    Truth below(BigDecimal percent) {
        return compared(percent, sign -> sign < 0);
    }

    Truth above(BigDecimal percent) {
        return compared(percent, sign -> sign > 0);
    }

    private Truth compared(BigDecimal percent, IntPredicate meant) {
        if (possible.isEmpty()) {
            return Truth.OPEN;
        }
        long meeting = possible.stream()
                .filter(fraction -> meant.test(fraction.against(percent)))
                .count();
        if (meeting == 0) {
            return Truth.NO;
        }
        return meeting == possible.size() ? Truth.YES : Truth.OPEN;
    }
}
