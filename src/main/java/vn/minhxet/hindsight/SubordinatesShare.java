package vn.minhxet.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import vn.minhxet.grading.Facts;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Exactly;
import vn.minhxet.subject.Subject;

/**
 * How far the subordinates of an organization fall short of a share that a rule asks for (tỷ lệ trực thuộc). Immutable.
 *
 * @param disciplined whether those disciplined are too many; else those graded well are too few
 * @param lacking how many more, or how many fewer of the disciplined, it would have taken
 */
record SubordinatesShare(boolean disciplined, long lacking) {

    private static final String WHOLE = "subordinates";
    private static final String DISCIPLINED = "subordinatesDisciplined";

    /** The share that keeps a rule firing; empty where the rule compares no share of subordinates. */
    static Optional<SubordinatesShare> of(RuleText rule, Subject subject, Parameters parameters) {
        return rule.subject().conditions().stream()
                .filter(it -> it.reads().size() == 2 && it.reads().get(1).equals(WHOLE))
                .filter(it -> it.variables().size() == 1)
                .findFirst()
                .flatMap(it -> of(it, rule, subject, parameters));
    }

    private static Optional<SubordinatesShare> of(
            Condition condition, RuleText rule, Subject subject, Parameters parameters) {
        long percent =
                parameters.percent(rule.bindings().get(condition.variables().get(0)));
        String part = condition.reads().get(0);
        long counted = number(subject, part);
        long whole = number(subject, WHOLE);
        boolean disciplined = part.equals(DISCIPLINED);
        OptionalLong lacking = LongStream.rangeClosed(0, disciplined ? counted : whole - counted)
                .filter(it -> !holds(condition, disciplined ? counted - it : counted + it, whole, percent))
                .findFirst();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubordinatesShare(disciplined, lacking.getAsLong()));
    }

    private static boolean holds(Condition condition, long part, long whole, long percent) {
        String function =
                condition.text().substring(0, condition.text().indexOf('(')).strip();
        return switch (function) {
            case "shareBelow" -> Exactly.shareBelow(part, whole, percent);
            case "shareAtMost" -> Exactly.shareAtMost(part, whole, percent);
            case "shareAtLeast" -> Exactly.shareAtLeast(part, whole, percent);
            default -> Exactly.shareAbove(part, whole, percent);
        };
    }

    private static long number(Subject subject, String name) {
        return Facts.of(subject)
                .value(name)
                .map(it -> ((Number) it).longValue())
                .orElse(0L);
    }

    static boolean areReadBy(RuleText rule) {
        return rule.subject().conditions().stream()
                .map(Condition::reads)
                .flatMap(List::stream)
                .anyMatch(WHOLE::equals);
    }
}
