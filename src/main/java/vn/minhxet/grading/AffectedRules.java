package vn.minhxet.grading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.compiled.RuleGroup;

/** What changed parameters can touch of the grading of members (phạm vi tác động của tham số). Immutable. */
final class AffectedRules {

    private final boolean points;
    private final int[] batches;

    private AffectedRules(boolean points, int[] batches) {
        this.points = points;
        this.batches = batches;
    }

    /** Whether a rule that gives or takes points reads a changed parameter. */
    boolean points() {
        return points;
    }

    /** The batches of which some rule reads a changed parameter. */
    int[] groups() {
        return batches;
    }

    /** What differs between two plans; empty where they are not of the same rules. */
    static Optional<AffectedRules> between(EvaluationPlan before, EvaluationPlan after) {
        RuleSequence members = after.members();
        if (!members.isOf(before.members())) {
            return Optional.empty();
        }
        Set<String> changed =
                changed(before.rulebook().parameters(), after.rulebook().parameters());
        int[] batches = IntStream.range(0, members.verdicts())
                .filter(batch -> reads(members.batch(batch), changed))
                .toArray();
        return Optional.of(new AffectedRules(batches.length > 0 && batches[0] < members.points(), batches));
    }

    private static Set<String> changed(RulebookParameters before, RulebookParameters after) {
        return after.all().stream()
                .filter(it -> !before.find(it.name())
                        .map(Parameter::value)
                        .filter(it.value()::equals)
                        .isPresent())
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    private static boolean reads(RuleGroup.Bound batch, Set<String> changed) {
        return batch.rules().stream().map(it -> it.text()).anyMatch(rule -> reads(rule, changed));
    }

    private static boolean reads(RuleText rule, Set<String> changed) {
        return Stream.concat(rule.bindings().values().stream(), rule.flags().stream())
                .anyMatch(changed::contains);
    }
}
