package vn.minhxet.grading;

import java.util.List;
import java.util.Set;
import vn.minhxet.rulebook.RuleText;

/**
 * How far one subject came through the conditions of one rule (diễn biến áp dụng một quy tắc). Immutable.
 *
 * @param fired whether the rule fired
 * @param silent whether it stayed silent though it is meant for such a subject
 * @param missing the names of the facts that are missing, where it is open whether it fires
 * @param subject through the conditions of the subject
 * @param elements through those of each finding, indicator or assessment; empty unless all of the subject's hold
 */
public record RuleTrace(
        RuleText rule, boolean fired, boolean silent, Set<String> missing, Passage subject, List<Passage> elements) {

    public RuleTrace {
        missing = Set.copyOf(missing);
        elements = List.copyOf(elements);
    }

    /**
     * How many of some conditions hold, from the first on, before one does not.
     *
     * @param passed the number of conditions known to hold, up to the first that does not
     * @param failed whether that next condition is known to fail; else it is unknown, or there is none
     */
    public record Passage(int passed, boolean failed) {}
}
