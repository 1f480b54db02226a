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
 * @param element those of the finding, indicator or assessment; none for a rule without
 */
record BatchRule(List<Asked> subject, List<Asked> element) {

    /**
     * One condition to be asked.
     *
     * @param predicate as Drools compiled it; null where only something must be known
     * @param reads the mask of what must be known
     * @param argument the place of its parameter among the arguments; -1 for none
     * @param type of the parameter; null for none
     */
    record Asked(Object predicate, long reads, int argument, Class<?> type) {

        boolean hasArgument() {
            return argument >= 0;
        }
    }

    /** A condition with a parameter, and the rule that binds it. */
    record Argument(LiftedRule rule, SingleConstraint constraint) {}

    /** The rules of a batch; the constraints whose parameters are its arguments are added in order. */
    static List<BatchRule> of(List<LiftedRule> rules, List<Argument> arguments) {
        return rules.stream()
                .map(rule -> new BatchRule(subject(rule, arguments), element(rule, arguments)))
                .toList();
    }

    private static List<Asked> subject(LiftedRule rule, List<Argument> arguments) {
        return asked(rule, rule.text().subject(), rule.subjectConstraints(), arguments);
    }

    private static List<Asked> element(LiftedRule rule, List<Argument> arguments) {
        RuleText text = rule.text();
        if (text.element().isEmpty()) {
            return List.of();
        }
        List<Asked> asked =
                new ArrayList<>(asked(rule, text.element().orElseThrow(), rule.elementConstraints(), arguments));
        if (text.elementNeeds() != 0) {
            asked.add(new Asked(null, text.elementNeeds(), -1, null));
        }
        return asked;
    }

    private static List<Asked> asked(
            LiftedRule rule, RulePattern pattern, List<SingleConstraint> constraints, List<Argument> arguments) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            long reads = pattern.catalogue().mask(pattern.conditions().get(i).reads());
            asked.add(asked(rule, constraints.get(i), reads, arguments));
        }
        return asked;
    }

    private static Asked asked(LiftedRule rule, SingleConstraint constraint, long reads, List<Argument> arguments) {
        if (!LiftedRule.hasParameter(constraint)) {
            return new Asked(constraint.getPredicate1(), reads, -1, null);
        }
        arguments.add(new Argument(rule, constraint));
        return new Asked(constraint.getPredicate2(), reads, arguments.size() - 1, LiftedRule.parameterType(constraint));
    }
}
