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

/** The rules for members that read a changed parameter (phạm vi tác động của tham số). Immutable. */
final class AffectedRules {

    private final boolean points;
    private final int[] groups;

    private AffectedRules(boolean points, int[] groups) {
        this.points = points;
        this.groups = groups;
    }

    /** Whether a rule that gives or takes points reads a changed parameter. */
    boolean points() {
        return points;
    }

    /** The groups with a rule that reads a changed parameter, ascending. */
    int[] groups() {
        return groups;
    }

    /** What differs between two plans; empty where they are not of the same rules. */
    static Optional<AffectedRules> between(EvaluationPlan before, EvaluationPlan after) {
        RuleSequence members = after.members();
        if (!members.isOf(before.members())) {
            return Optional.empty();
        }
        Set<String> changed =
                changed(before.rulebook().parameters(), after.rulebook().parameters());
        int[] groups = IntStream.range(0, members.verdicts())
                .filter(group -> reads(members.group(group), changed))
                .toArray();
        return Optional.of(new AffectedRules(groups.length > 0 && groups[0] < members.points(), groups));
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

    private static boolean reads(RuleGroup.Bound group, Set<String> changed) {
        return group.rules().stream().map(it -> it.text()).anyMatch(rule -> reads(rule, changed));
    }

    private static boolean reads(RuleText rule, Set<String> changed) {
        return Stream.concat(rule.bindings().values().stream(), rule.flags().stream())
                .anyMatch(changed::contains);
    }
}
