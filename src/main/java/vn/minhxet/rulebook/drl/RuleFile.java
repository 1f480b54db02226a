package vn.minhxet.rulebook.drl;

import java.util.List;

/**
 * A rule file as read. Immutable.
 *
 * @param packageName what stands behind {@code package}, null where it could not be read
 * @param rules those that could be read
 */
public record RuleFile(String name, String packageName, int packageLine, List<RuleDraft> rules) {

    public RuleFile {
        rules = List.copyOf(rules);
    }
}
