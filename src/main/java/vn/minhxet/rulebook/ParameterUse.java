package vn.minhxet.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A parameter as a rule reads it. Immutable.
 *
 * @param variable the variable it is bound to, with the dollar sign; null for a flag, which must be on
 * @param unit the unit in which the rule reads it
 * @param parameter its name
 * @param line the line in the file, from 1
 */
public record ParameterUse(@Nullable String variable, ParameterUnit unit, String parameter, int line) {

    /** The use as a rule file has it. */
    public String text() {
        String call = unit.name().toLowerCase(java.util.Locale.ROOT) + "(\"" + parameter + "\")";
        return variable == null ? call : variable + " : " + call;
    }
}
