package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Unit;
import vn.minhxet.rulebook.Actionable;

/**
 * One fact that would have had to be otherwise (một số liệu lẽ ra phải khác). Counts are whole; points and figures of
 * indicators are in hundredths. Immutable.
 *
 * @param from the actual value
 * @param to what it would have had to be at least, or at most where less would have helped
 */
public record Change(Actionable actionable, Unit unit, long from, long to) {

    /** The column, or an indicator as {@code indicator.PARTY_ADMISSION}. */
    public String fact() {
        return actionable.fact();
    }

    public Actionable.Direction direction() {
        return actionable.direction();
    }

    /** The code of the indicator whose result it is; null for a column of the subject's own row. */
    public @Nullable String indicator() {
        return actionable.isIndicator() ? actionable.indicator() : null;
    }

    /** The difference between the two. */
    public long difference() {
        return Math.abs(to - from);
    }

    /** One of its numbers as people write it: hundredths as a decimal. */
    BigDecimal plain(long number) {
        return unit.inHundredths() ? Hundredths.decimal(number) : BigDecimal.valueOf(number);
    }
}
