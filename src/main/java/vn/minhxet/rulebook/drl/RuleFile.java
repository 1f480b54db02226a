package vn.minhxet.rulebook.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as read. Immutable.
 *
 * @param packageName what stands behind {@code package}, null where it could not be read
 * @param rules those that could be read
 */
public record RuleFile(String name, @Nullable String packageName, int packageLine, List<RuleDraft> rules) {

    public RuleFile {
        rules = List.copyOf(rules);
    }
}
