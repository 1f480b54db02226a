package vn.minhxet.rulebook.compiled;

import java.util.List;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;

/**
 * A rulebook together with its rules as Drools compiled them. Immutable; safe for any thread.
 *
 * @param rules in order of name
 * @param groups the same rules as straight code, few at a time
 */
public record CompiledRulebook(Rulebook rulebook, List<CompiledRule> rules, List<RuleGroup> groups) {

    public CompiledRulebook {
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
    }

    /** The compiled rules, with the straight code made of them. */
    public static CompiledRulebook of(Rulebook rulebook, List<CompiledRule> rules) {
        return new CompiledRulebook(rulebook, rules, RuleGroup.of(rules));
    }

    /** The same compiled rules with other parameter values: nothing is compiled again. */
    public CompiledRulebook with(Parameter parameter) {
        return new CompiledRulebook(rulebook.with(parameter), rules, groups);
    }
}
