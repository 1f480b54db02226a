package vn.minhxet.rulebook.compiling;

import java.util.List;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;

/**
 * A rulebook together with its rules as Drools compiled them. Immutable; safe for any thread.
 *
 * @param rules in order of name
 */
public record CompiledRulebook(Rulebook rulebook, List<LiftedRule> rules) {

    public CompiledRulebook {
        rules = List.copyOf(rules);
    }

    /** The same compiled rules with other parameter values: nothing is compiled again. */
    public CompiledRulebook with(Parameter parameter) {
        return new CompiledRulebook(rulebook.with(parameter), rules);
    }
}
