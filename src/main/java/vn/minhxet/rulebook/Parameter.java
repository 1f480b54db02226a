package vn.minhxet.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;

/**
 * One figure or choice of a rulebook (tham số), with the clause it rests on. Immutable.
 *
 * @param name dotted, such as {@code excellent.exceededPercent}
 * @param value a {@link BigDecimal}, {@link Boolean} or code, as the unit says
 * @param step by how much it is moved when it is varied; null for flags and codes
 * @param low the least plausible value; null for flags and codes
 * @param high the greatest plausible value; null for flags and codes
 * @param options the codes to choose from; empty for others
 * @param clause the clause that states it, beginning with the id of a document of the rulebook
 * @param interpretation whether the text leaves it to be understood so
 * @param illustrative whether no published text states it
 * @param rulebook the id of the rulebook that declares it
 */
public record Parameter(
        String name,
        ParameterUnit unit,
        Object value,
        @Nullable BigDecimal step,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<String> options,
        String clause,
        Bilingual label,
        boolean interpretation,
        boolean illustrative,
        String rulebook) {

    public Parameter {
        options = List.copyOf(options);
    }

    /** The same parameter with another value, which must already be of its unit. */
    public Parameter with(Object other) {
        return new Parameter(
                name, unit, other, step, low, high, options, clause, label, interpretation, illustrative, rulebook);
    }

    /** Whether a number lies within the plausible range; flags and codes always do. */
    public boolean isPlausible() {
        return !unit.isNumber()
                || (((BigDecimal) value).compareTo(low) >= 0 && ((BigDecimal) value).compareTo(high) <= 0);
    }

    /** The number as rules compare it: hundredths for points and per cent, else the whole number. */
    public long number() {
        BigDecimal decimal = (BigDecimal) value;
        return unit.inHundredths() ? Hundredths.exactly(decimal) : decimal.longValueExact();
    }
}
