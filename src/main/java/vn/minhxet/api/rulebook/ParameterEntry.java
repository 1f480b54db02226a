package vn.minhxet.api.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;

/**
 * A parameter of a rulebook. Immutable.
 *
 * @param value a number, a flag or a code, as the unit says
 * @param step by how much it is moved when it is varied; null for flags and codes
 * @param range the least and the greatest plausible value; null for flags and codes
 * @param options the codes to choose from; empty for others
 * @param rulebook the id of the rulebook that declares it
 */
record ParameterEntry(
        String name,
        Bilingual label,
        ParameterUnit unit,
        Object value,
        @Nullable BigDecimal step,
        @Nullable List<BigDecimal> range,
        List<String> options,
        String clause,
        boolean interpretation,
        boolean illustrative,
        String rulebook) {

    static ParameterEntry of(Parameter parameter) {
        return new ParameterEntry(
                parameter.name(),
                parameter.label(),
                parameter.unit(),
                parameter.value(),
                parameter.step(),
                parameter.low() == null ? null : List.of(parameter.low(), parameter.high()),
                parameter.options(),
                parameter.clause(),
                parameter.interpretation(),
                parameter.illustrative(),
                parameter.rulebook());
    }
}
