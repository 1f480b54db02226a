package vn.minhxet.rulebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * Checks that no lower grade asks for more than a higher one, and no outstanding organization gets a smaller quota. Parameters of one name, such as {@code excellent.points} and
 * {@code good.points}, belong together; what the rules compare them by tells whether more or less is asked for.
 */
final class ParameterOrderCheck {

    private static final List<String> BEST_FIRST = List.of("excellent.", "good.", "completed.");
    private static final Set<String> TOO_LITTLE = Set.of("<", "<=", "shareBelow", "shareAtMost");
    private static final Set<String> TOO_MUCH = Set.of(">", ">=", "shareAbove", "shareAtLeast");

    private final Description description;
    private final Map<String, Parameter> parameters;
    private final List<RuleText> rules;
    private final RulebookProblems problems;

    /**
     * @param parameters those of the rulebook and of the one that it extends, by name
     */
    ParameterOrderCheck(
            Description description,
            Map<String, Parameter> parameters,
            List<RuleText> rules,
            RulebookProblems problems) {
        this.description = description;
        this.parameters = parameters;
        this.rules = rules;
        this.problems = problems;
    }

    void check() {
        Parameter outstanding = parameters.get("quota.outstandingRatioPercent");
        Parameter ordinary = parameters.get("quota.ratioPercent");
        if (outstanding != null && ordinary != null && isBelow(outstanding, ordinary)) {
            report(BookFlaw.QUOTA_ORDER, outstanding, ordinary);
        }
        for (int higher = 0; higher < BEST_FIRST.size(); higher++) {
            for (int lower = higher + 1; lower < BEST_FIRST.size(); lower++) {
                check(BEST_FIRST.get(higher), BEST_FIRST.get(lower));
            }
        }
    }

    private void check(String higher, String lower) {
        for (Parameter asked : parameters.values()) {
            String plain = asked.name().startsWith(lower) ? asked.name().substring(lower.length()) : null;
            Parameter above = plain == null ? null : parameters.get(higher + plain);
            if (above != null && above.unit() == asked.unit() && asked.unit().isNumber()) {
                check(above, asked);
            }
        }
    }

    private void check(Parameter higher, Parameter lower) {
        int order = ((BigDecimal) lower.value()).compareTo((BigDecimal) higher.value());
        boolean impossible = (order > 0 && areComparedBy(TOO_LITTLE, higher, lower))
                || (order < 0 && areComparedBy(TOO_MUCH, higher, lower));
        if (impossible) {
            report(BookFlaw.PARAMETER_ORDER, lower, higher);
        }
    }

    private static boolean isBelow(Parameter one, Parameter other) {
        return one.value() instanceof BigDecimal value
                && other.value() instanceof BigDecimal limit
                && value.compareTo(limit) < 0;
    }

    /** Reports the one that the rulebook itself declares; that of a base is not for its author to mend. */
    private void report(BookFlaw flaw, Parameter one, Parameter other) {
        Parameter own = description.parameters().containsKey(one.name()) ? one : other;
        Integer line = description.parameterLines().get(own.name());
        if (line != null) {
            problems.add(line, null, flaw, one.name(), one.value(), other.name(), other.value());
        }
    }

    private boolean areComparedBy(Set<String> operators, Parameter higher, Parameter lower) {
        return isComparedBy(operators, higher) && isComparedBy(operators, lower);
    }

    private boolean isComparedBy(Set<String> operators, Parameter parameter) {
        return rules.stream()
                .flatMap(rule -> rule.subject().conditions().stream().filter(it -> reads(rule, it, parameter)))
                .map(Condition::operator)
                .anyMatch(operators::contains);
    }

    private static boolean reads(RuleText rule, Condition condition, Parameter parameter) {
        return condition.variables().stream()
                .anyMatch(it -> parameter.name().equals(rule.bindings().get(it)));
    }
}
