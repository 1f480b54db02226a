package vn.minhxet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Schema;

/**
 * The pattern of a subject, or of a finding, indicator or assessment of it. Immutable.
 *
 * @param variable the name it is bound to, with the dollar sign
 * @param schema what the conditions and messages may name
 * @param source for a finding, indicator or assessment the property of the subject that lists it; null for the
 *     subject
 * @param conditions in the order of evaluation
 */
public record RulePattern(
        String variable, Schema<?> schema, @Nullable String source, List<Condition> conditions) {

    public RulePattern {
        conditions = List.copyOf(conditions);
    }

    /** The same pattern with one more condition behind the others. */
    public RulePattern with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new RulePattern(variable, schema, source, more);
    }

    /** Whether a condition reads the property. */
    public boolean reads(String property) {
        return conditions.stream().anyMatch(it -> it.reads().contains(property));
    }

    /** The pattern as a rule file has it, {@code from} left out. */
    public String text() {
        String inside = conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
        return variable + " : " + schema.ruleType().getSimpleName() + "( " + inside + (inside.isEmpty() ? ")" : " )");
    }
}
