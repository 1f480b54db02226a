package vn.minhxet.rulebook.drl;

import java.util.Map;
import vn.minhxet.rulebook.RuleText;

/**
 * A rule as read, with what the checks over the whole rulebook need besides. Immutable.
 *
 * @param lines the line of each annotation
 */
public record RuleDraft(RuleText text, Map<String, Integer> lines) {

    public RuleDraft {
        lines = Map.copyOf(lines);
    }

    /** The line of an annotation, or of the rule where it has none. */
    public int line(String annotation) {
        return lines.getOrDefault(annotation, text.line());
    }
}
