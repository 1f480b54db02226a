package vn.minhxet.rulebook.compiling;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.SingleConstraint;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/**
 * One rule of a batch as it is written into code. Immutable.
 *
 * @param subject the conditions of the subject
 * @param element those of the finding, indicator or assessment; null for a rule without
 */
record BatchRule(List<Asked> subject, List<Asked> element) {

    /**
     * One condition to be asked.
     *
     * @param predicate as Drools compiled it; null where only something must be known
     * @param reads the mask of what must be known
     * @param argument the place of its parameter among the arguments; -1 for none
     * @param manyArguments whether it has more than one parameter: then its argument asks for it
     */
    record Asked(Object predicate, long reads, int argument, boolean manyArguments) {}

    /** The rules of a batch, with the constraints whose parameters are its arguments, in order. */
    static List<BatchRule> of(List<LiftedRule> rules, List<Argument> arguments) {
        return rules.stream()
                .map(rule -> new BatchRule(
                        asked(rule, rule.text().subject(), rule.subjectConstraints(), arguments),
                        rule.text().element().isEmpty() ? null : element(rule, arguments)))
                .toList();
    }

    private static List<Asked> element(LiftedRule rule, List<Argument> arguments) {
        RuleText text = rule.text();
        List<Asked> asked =
                new ArrayList<>(asked(rule, text.element().orElseThrow(), rule.elementConstraints(), arguments));
        if (text.elementNeeds() != 0) {
            asked.add(new Asked(null, text.elementNeeds(), -1, false));
        }
        return asked;
    }

    private static List<Asked> asked(
            LiftedRule rule, RulePattern pattern, List<SingleConstraint> constraints, List<Argument> arguments) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            SingleConstraint constraint = constraints.get(i);
            long reads = pattern.catalogue().mask(pattern.conditions().get(i).reads());
            asked.add(asked(rule, constraint, reads, arguments));
        }
        return asked;
    }

    private static Asked asked(LiftedRule rule, SingleConstraint constraint, long reads, List<Argument> arguments) {
        int parameters = constraint.getVariables().length - 1;
        if (parameters == 0) {
            return new Asked(constraint.getPredicate1(), reads, -1, false);
        }
        arguments.add(new Argument(rule, constraint));
        Object predicate = parameters == 1 ? constraint.getPredicate2() : constraint.getPredicate();
        return new Asked(predicate, reads, arguments.size() - 1, parameters > 1);
    }

    /** A condition with parameters, and the rule that binds them. */
    record Argument(LiftedRule rule, SingleConstraint constraint) {}
}
