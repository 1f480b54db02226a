package vn.minhxet.whatif;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Result;

/** Finds the causes of changes; only for subjects that change. Immutable; safe for any thread. */
final class Causes {

    private final YearGrading before;
    private final YearGrading after;
    private final Set<String> raised;
    private final RuleDifference rules;
    private final boolean quotaTouched;
    private final boolean organizationsTouched;
    private final boolean pointsMayDiffer;

    /**
     * @param raised the ids of those whose facts are supposed
     */
    Causes(YearGrading before, YearGrading after, Set<String> raised) {
        this.before = before;
        this.after = after;
        this.raised = raised;
        this.rules = new RuleDifference(before.rulebook(), after.rulebook());
        this.quotaTouched = rules.touchesQuota();
        this.organizationsTouched = rules.touchesOrganizations();
        this.pointsMayDiffer = rules.touchesPoints() || !raised.isEmpty();
    }

    Cause of(int position) {
        if (movedByQuota(position)) {
            return byQuota(position);
        }
        boolean subordinates = population().isOrganization(position) && bySubordinates(position);
        return subordinates ? Cause.SUBORDINATES : Cause.OWN;
    }

    private Population population() {
        return before.population();
    }

    /** Whether the rules say the same of a subject that changes: then only the quota can have moved it. */
    boolean movedByQuota(int position) {
        return before.beforeQuota(position) == Result.EXCELLENT && after.beforeQuota(position) == Result.EXCELLENT;
    }

    private Cause byQuota(int position) {
        if (quotaTouched) {
            return Cause.QUOTA;
        }
        return pointsMayDiffer && !before.score(position).equals(after.score(position)) ? Cause.OWN : Cause.COLLEAGUES;
    }

    /** Its own facts are the same, and so is every rule whose verdict came or went: what differs came from below. */
    private boolean bySubordinates(int position) {
        if (!raised.isEmpty() && isRaised(population().organization(position).id())) {
            return false;
        }
        return !organizationsTouched || differing(position).stream().noneMatch(rules::touches);
    }

    /** The row of a merged organization counts in its successor. */
    private boolean isRaised(String organization) {
        return raised.contains(organization)
                || population().organization(population().position(organization)).predecessors().stream()
                        .anyMatch(this::isRaised);
    }

    private Set<String> differing(int position) {
        Set<Verdict> went = verdicts(before.grading(position));
        Set<Verdict> came = verdicts(after.grading(position));
        Set<String> differing = new HashSet<>();
        went.stream().filter(it -> !came.contains(it)).forEach(it -> differing.add(it.rule));
        came.stream().filter(it -> !went.contains(it)).forEach(it -> differing.add(it.rule));
        return differing;
    }

    private static Set<Verdict> verdicts(Grading grading) {
        Set<Verdict> verdicts = new HashSet<>();
        for (Reason it : grading.beforeQuota().reasons()) {
            verdicts.add(new Verdict(it.rule().name(), it.effect(), it.element(), it.points()));
        }
        return verdicts;
    }

    private record Verdict(
            String rule, Effect effect, @Nullable Object element, long points) {}
}
