package vn.minhxet.rulebook.compiled;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/**
 * One rule of a group as it is written into code. Immutable.
 *
 * @param name the name of the rule
 * @param subject the conditions of the subject
 * @param element those of the finding, indicator or assessment; none for a rule without
 */
record GroupRule(String name, List<CodedCondition> subject, List<CodedCondition> element) {

    /**
     * One condition to be evaluated. Immutable.
     *
     * @param text the condition as the rule has it, the parameter by its name
     * @param predicate as Drools compiled it; null where only something must be known
     * @param reads the mask of what must be known
     * @param argument its parameter; null for none
     */
    record CodedCondition(
            String text,
            @Nullable Class<?> predicate,
            long reads,
            @Nullable Argument argument) {}

    /**
     * A parameter that conditions of a group read, taken from one of them. Immutable.
     *
     * @param index its place among the arguments of the group
     * @param type as the compiled conditions take it
     */
    record Argument(String parameter, int index, Class<?> type, CompiledRule rule, SingleConstraint constraint) {}

    /** The rules of a group; each parameter that they read is added to the arguments once. */
    static List<GroupRule> of(List<CompiledRule> rules, List<Argument> arguments) {
        return rules.stream()
                .map(it -> new GroupRule(it.text().name(), subject(it, arguments), element(it, arguments)))
                .toList();
    }

    private static List<CodedCondition> subject(CompiledRule rule, List<Argument> arguments) {
        return coded(rule, rule.text().subject(), rule.subjectConstraints(), arguments);
    }

    private static List<CodedCondition> element(CompiledRule rule, List<Argument> arguments) {
        RuleText text = rule.text();
        if (text.element().isEmpty()) {
            return List.of();
        }
        List<CodedCondition> coded =
                new ArrayList<>(coded(rule, text.element().orElseThrow(), rule.elementConstraints(), arguments));
        if (text.elementNeeds() != 0) {
            coded.add(new CodedCondition("must be known too", null, text.elementNeeds(), null));
        }
        return coded;
    }

    private static List<CodedCondition> coded(
            CompiledRule rule, RulePattern pattern, List<SingleConstraint> constraints, List<Argument> arguments) {
        List<CodedCondition> coded = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Condition condition = pattern.conditions().get(i);
            SingleConstraint constraint = constraints.get(i);
            Argument argument =
                    CompiledRule.hasParameter(constraint) ? argument(rule, condition, constraint, arguments) : null;
            String text = argument == null
                    ? condition.text()
                    : condition.text().replace(condition.variables().get(0), argument.parameter());
            coded.add(new CodedCondition(
                    text, CompiledRule.predicate(constraint), pattern.schema().mask(condition.reads()), argument));
        }
        return coded;
    }

    private static Argument argument(
            CompiledRule rule, Condition condition, SingleConstraint constraint, List<Argument> arguments) {
        String variable = condition.variables().get(0);
        String parameter = Objects.requireNonNull(rule.text().bindings().get(variable), variable);
        return arguments.stream()
                .filter(it -> it.parameter().equals(parameter))
                .findFirst()
                .orElseGet(() -> {
                    Argument added = new Argument(parameter, arguments.size(), type(constraint), rule, constraint);
                    arguments.add(added);
                    return added;
                });
    }

    private static Class<?> type(SingleConstraint constraint) {
        return MethodType.methodType(constraint.getVariables()[1].getType())
                .wrap()
                .returnType();
    }
}
