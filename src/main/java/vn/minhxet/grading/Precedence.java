package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/**
 * Weighs the verdicts on one subject against each other in the order of precedence: exclusion, hold, knock-out, the
 * lowest ceiling, then what is left to people or missing. What comes out does not depend on the order of the verdicts.
 */
final class Precedence {

    private final List<Reason> verdicts;
    private final Grade ceiling;

    private Precedence(List<Reason> verdicts) {
        this.verdicts = verdicts;
        this.ceiling = verdicts.stream()
                .filter(it -> it.effect() == Effect.CEILING)
                .map(Reason::grade)
                .min(Grade::compareTo)
                .orElse(Grade.EXCELLENT);
    }

    static BeforeQuota decide(List<Reason> verdicts) {
        return new Precedence(verdicts.stream().sorted(Reason.ORDER).toList()).beforeQuota();
    }

    private BeforeQuota beforeQuota() {
        List<Reason> exclusions = only(it -> it.effect() == Effect.EXCLUDE);
        if (!exclusions.isEmpty()) {
            return BeforeQuota.notGraded(Outcome.NOT_GRADED, exclusions);
        }
        List<Reason> holds = only(it -> it.effect() == Effect.HOLD);
        if (!holds.isEmpty()) {
            return BeforeQuota.notGraded(Outcome.ON_HOLD, holds);
        }
        List<Reason> knockOuts = only(it -> it.effect() == Effect.KNOCK_OUT);
        if (!knockOuts.isEmpty()) {
            return graded(Grade.NOT_COMPLETED, knockOuts);
        }
        return byCeiling();
    }

    private BeforeQuota byCeiling() {
        List<Reason> binding = new ArrayList<>(only(it -> it.effect() == Effect.CEILING && it.grade() == ceiling));
        List<Reason> open = only(this::opens);
        binding.addAll(open);
        binding.addAll(pointsBehind(binding));
        binding.sort(Reason.ORDER);
        return open.isEmpty() ? graded(ceiling, binding) : undecided(open, binding);
    }

    private BeforeQuota undecided(List<Reason> open, List<Reason> binding) {
        Set<Grade> possible = EnumSet.of(ceiling);
        open.forEach(it -> it.mayCause().stream().filter(this::below).forEach(possible::add));
        return new BeforeQuota(Outcome.NEEDS_DECISION, ceiling, BeforeQuota.bestFirst(possible), binding);
    }

    private static BeforeQuota graded(Grade grade, List<Reason> binding) {
        return new BeforeQuota(Outcome.GRADED, grade, List.of(grade), binding);
    }

    private boolean opens(Reason reason) {
        return (reason.effect() == Effect.DISCRETION || reason.effect() == Effect.MISSING)
                && reason.mayCause().stream().anyMatch(this::below);
    }

    private boolean below(Grade grade) {
        return grade.compareTo(ceiling) < 0;
    }

    /** The verdicts on points, given or not to be had, behind a binding verdict that reads the total. */
    private List<Reason> pointsBehind(List<Reason> binding) {
        boolean given = binding.stream().anyMatch(it -> it.effect() != Effect.MISSING && it.readsScore());
        boolean missing = binding.stream().anyMatch(it -> it.missing().contains("adjustment"));
        return only(it -> it.rule().effect() == Effect.POINTS && (it.effect() == Effect.POINTS ? given : missing));
    }

    private List<Reason> only(Predicate<Reason> which) {
        return verdicts.stream().filter(which).toList();
    }
}
