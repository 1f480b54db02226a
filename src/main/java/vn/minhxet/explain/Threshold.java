package vn.minhxet.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.grading.Grading;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FactValues;

/**
 * A figure that one fact of a subject keeps to (ngưỡng đã đạt). Who has 95 points has 90, 70 and 50 points, and who has no
 * late task is not late with a fifth of them: people are told the strictest of these once.
 *
 * <pre>
 * score &lt; $points                               fires below 90 points
 * shareAbove(tasksLate, tasksAssigned, $percent)   fires above 20 % of 10 tasks, which are 2
 * tasksLate &gt; 0                                 fires above 0, which is stricter
 * </pre>
 *
 * Immutable.
 *
 * @param fact the fact compared
 * @param above whether the condition holds of greater figures, else of less
 * @param limit the figure, of a share the part of the subject's own whole
 * @param included whether the condition holds of the figure itself
 */
record Threshold(String fact, boolean above, BigDecimal limit, boolean included) {

    /** A percentage is held in hundredths of one per cent: 10,000 are the whole. */
    private static final int DIGITS_OF_PERCENT = 4;

    /** Those rules that say something of the subject which no other of them says too, in the same order. */
    static List<RuleText> withoutRepeated(List<RuleText> met, Grading grading, RulebookParameters parameters) {
        List<List<Threshold>> kept =
                met.stream().map(it -> kept(it, grading, parameters)).toList();
        List<RuleText> told = new ArrayList<>();
        for (int one = 0; one < met.size(); one++) {
            boolean repeated = false;
            for (int other = 0; other < met.size() && !repeated; other++) {
                boolean says = one != other && speaksOfOneFact(met.get(other));
                repeated = says && isImplied(kept.get(one), kept.get(other), other < one);
            }
            if (!repeated) {
                told.add(met.get(one));
            }
        }
        return List.copyOf(told);
    }

    /** Whether one of some thresholds follows from the others; of two alike the later one does. */
    private static boolean isImplied(List<Threshold> some, List<Threshold> others, boolean later) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> other.isAsStrictAs(one) && (later || !one.isAsStrictAs(other))));
    }

    private boolean isAsStrictAs(Threshold other) {
        if (!fact.equals(other.fact) || above != other.above) {
            return false;
        }
        int sign = above ? other.limit.compareTo(limit) : limit.compareTo(other.limit);
        return sign > 0 || (sign == 0 && (included || !other.included));
    }

    private static boolean speaksOfOneFact(RuleText rule) {
        return rule.element().isEmpty()
                && conditions(rule).map(Condition::left).distinct().count() == 1;
    }

    /** The conditions of a rule on figures; on role, kind and the like they say for whom it is meant. */
    private static Stream<Condition> conditions(RuleText rule) {
        return rule.subject().conditions().stream()
                .filter(it ->
                        !rule.subject().schema().find(it.left()).orElseThrow().classifying());
    }

    /** The figures of a rule to which the subject keeps in every case, so that the rule does not fire. */
    private static List<Threshold> kept(RuleText rule, Grading grading, RulebookParameters parameters) {
        List<FactValues<?>> cases = new ArrayList<>();
        grading.bestAndWorst().cases().forEach(it -> cases.add(FactValues.of(it)));
        return conditions(rule)
                .flatMap(it -> of(it, rule, cases.get(0), parameters).stream())
                .filter(it -> cases.stream().allMatch(it::isKeptBy))
                .toList();
    }

    private boolean isKeptBy(FactValues<?> facts) {
        Optional<BigDecimal> figure = number(facts, fact);
        if (figure.isEmpty()) {
            return false;
        }
        int sign = above ? figure.get().compareTo(limit) : limit.compareTo(figure.get());
        return sign < 0 || (sign == 0 && !included);
    }

    private static Optional<Threshold> of(
            Condition condition, RuleText rule, FactValues<?> facts, RulebookParameters parameters) {
        List<String> operands = condition.operands();
        if (condition.isShare()) {
            Optional<BigDecimal> whole = number(facts, operands.get(0));
            Optional<BigDecimal> percent = figure(operands.get(1), rule, facts, parameters);
            return whole.isEmpty() || percent.isEmpty()
                    ? Optional.empty()
                    : of(condition, whole.get().multiply(percent.get()).movePointLeft(DIGITS_OF_PERCENT));
        }
        return figure(operands.get(0), rule, facts, parameters).flatMap(it -> of(condition, it));
    }

    private static Optional<Threshold> of(Condition condition, BigDecimal limit) {
        return switch (condition.operator()) {
            case ">", "shareAbove" -> Optional.of(new Threshold(condition.left(), true, limit, false));
            case ">=", "shareAtLeast" -> Optional.of(new Threshold(condition.left(), true, limit, true));
            case "<", "shareBelow" -> Optional.of(new Threshold(condition.left(), false, limit, false));
            case "<=", "shareAtMost" -> Optional.of(new Threshold(condition.left(), false, limit, true));
            default -> Optional.empty();
        };
    }

    /** The figure behind an operand, hundredths for such units: of a parameter, of another fact, or as it stands. */
    private static Optional<BigDecimal> figure(
            String operand, RuleText rule, FactValues<?> facts, RulebookParameters parameters) {
        String name = rule.bindings().get(operand);
        if (name != null) {
            return parameters
                    .find(name)
                    .filter(it -> it.unit().isNumber())
                    .map(Parameter::number)
                    .map(BigDecimal::valueOf);
        }
        if (facts.schema().find(operand).isPresent()) {
            return number(facts, operand);
        }
        return operand.chars().allMatch(Character::isDigit) ? Optional.of(new BigDecimal(operand)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(FactValues<?> facts, String name) {
        return facts.value(name)
                .filter(Number.class::isInstance)
                .map(it -> BigDecimal.valueOf(((Number) it).longValue()));
    }
}
