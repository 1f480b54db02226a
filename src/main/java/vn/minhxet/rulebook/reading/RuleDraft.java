package vn.minhxet.rulebook.reading;

import java.util.List;
import java.util.Map;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RuleText;

/**
 * A rule as read, with what the checks over the whole rulebook need besides. Immutable.
 *
 * @param uses the parameters it reads
 * @param lines the line of each annotation
 */
record RuleDraft(RuleText text, List<ParameterUse> uses, Map<String, Integer> lines) {

    RuleDraft {
        uses = List.copyOf(uses);
        lines = Map.copyOf(lines);
    }

    /**
     * A parameter as a rule reads it.
     *
     * @param variable the variable it is bound to, null for a flag
     * @param unit the unit in which it is asked for
     */
    record ParameterUse(String variable, ParameterUnit unit, String parameter, int line) {}
}
