package vn.minhxet.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A parameter as a rule reads it. Immutable.
 *
 * @param variable the variable it is bound to, with the dollar sign; null for a flag
 * @param unit the unit in which the rule reads it
 * @param parameter its name
 * @param on whether a flag must be on, or else off; true for all others
 * @param line the line in the file, from 1
 */
public record ParameterUse(@Nullable String variable, ParameterUnit unit, String parameter, boolean on, int line) {

    /** A flag that must be on. */
    public static ParameterUse flag(String parameter, int line) {
        return new ParameterUse(null, ParameterUnit.FLAG, parameter, true, line);
    }

    /** The use as a rule file has it. */
    public String text() {
        String accessor = unit.name().toLowerCase(java.util.Locale.ROOT) + (on ? "" : "Off");
        String call = accessor + "(\"" + parameter + "\")";
        return variable == null ? call : variable + " : " + call;
    }
}
