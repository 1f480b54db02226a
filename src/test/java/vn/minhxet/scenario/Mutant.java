package vn.minhxet.scenario;

import java.util.Set;
import java.util.function.UnaryOperator;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * One small change of a rulebook that its scenarios must notice.
 *
 * @param name where and what, the same in each run
 * @param rules names of the rules that it concerns; empty for the quota, which is counted behind the rules
 */
record Mutant(String name, Set<String> rules, UnaryOperator<CompiledRulebook> change) {

    /** Whether it concerns a score sheet alone: then only scenarios with points of single criteria can notice it. */
    boolean isOfSheet() {
        return rules.isEmpty() && (name.contains("/sheets/") || name.contains(" sheet."));
    }
}
