package vn.minhxet.rulebook;

import java.util.List;
import vn.minhxet.subject.Catalogue;

/**
 * The subject that a rule looks at, or the finding, indicator or assessment of it. Immutable.
 *
 * @param variable the name it is bound to, with the dollar sign
 * @param catalogue what the conditions and messages may name
 * @param source for a finding, indicator or assessment the property of the subject it is taken from; null for the
 *     subject
 * @param conditions in the order in which they are asked
 */
public record RulePattern(String variable, Catalogue<?> catalogue, String source, List<Condition> conditions) {

    public RulePattern {
        conditions = List.copyOf(conditions);
    }
}
