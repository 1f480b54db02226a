package vn.minhxet.counterfactual;

import vn.minhxet.facts.Unit;
import vn.minhxet.rulebook.Actionable;

/**
 * A fact that people act on, as it was for one subject, and how far it could have been otherwise (khoảng có thể khác
 * đi). Counts are whole; points and figures are in hundredths. Immutable.
 *
 * @param from what it was
 * @param room by how much it could have been otherwise in the declared direction, never negative
 */
record FactRange(Actionable actionable, Unit unit, long from, long room) {

    /** The column, or an indicator as {@code indicator.PARTY_ADMISSION}. */
    String fact() {
        return actionable.fact();
    }

    boolean isIndicator() {
        return actionable.isIndicator();
    }

    /** The code of the indicator. */
    String indicator() {
        return actionable.indicator();
    }

    boolean isUp() {
        return actionable.direction() == Actionable.Direction.UP;
    }

    /** The least difference reported: hundredths for points and percentages, whole units for all else. */
    long step() {
        return unit == Unit.FIGURE ? 100 : 1;
    }

    /** Whether it goes by hundredths, so finely that it is not walked step by step. */
    boolean isFine() {
        return unit == Unit.POINTS || unit == Unit.PERCENT;
    }

    long value(long amount) {
        return isUp() ? from + amount : from - amount;
    }

    /** What a difference costs, in hundredths: the declared cost for each unit, and in proportion for a part of one. */
    long cost(long amount) {
        return actionable.cost() * (unit.inHundredths() ? amount : Math.multiplyExact(amount, 100L));
    }
}
