package vn.minhxet.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.subject.Result;

/**
 * The same subjects graded twice and compared (so sánh hai lần xếp loại): which change, and how many. One pass
 * over the results; sentences are made only for the requested page. Immutable; safe for any thread.
 */
public final class Comparison {

    private static final Comparator<CommitteeChange> MOST_FIRST = Comparator.comparing(CommitteeChange::changed)
            .thenComparing(CommitteeChange::sharePercent)
            .reversed()
            .thenComparing(CommitteeChange::id, Comparator.nullsLast(Comparator.naturalOrder()));

    private final YearGrading before;
    private final YearGrading after;
    private final Supposition supposition;
    private final List<TargetsReached> raised;
    private final Causes causes;
    private final Matrices matrices = new Matrices();
    private final QuotaCounts quotaBefore = new QuotaCounts();
    private final QuotaCounts quotaAfter = new QuotaCounts();
    private final BitSet changed = new BitSet();
    private int movedByQuota;

    private Comparison(YearGrading before, YearGrading after, Supposition supposition) {
        this.before = before;
        this.after = after;
        this.supposition = supposition;
        this.raised = supposition.raised(before.population());
        Set<String> subjects =
                raised.stream().flatMap(it -> it.subjects().stream()).collect(Collectors.toSet());
        this.causes = new Causes(before, after, subjects);
        IntStream.range(0, population().size()).forEach(this::compare);
    }

    /** A grading of a year beside the grading on a supposition. */
    public static Comparison of(YearGrading before, Supposition supposition) {
        return of(before, supposition.grade(before), supposition);
    }

    /**
     * Two gradings of the same subjects.
     *
     * @param after the grading on the supposition
     * @throws SuppositionException where they are not of the same subjects
     */
    public static Comparison of(YearGrading before, YearGrading after, Supposition supposition) {
        requireSameSubjects(before.population(), after.population());
        return new Comparison(before, after, supposition);
    }

    private static void requireSameSubjects(Population one, Population other) {
        boolean same = one == other
                || (one.organizations() == other.organizations()
                        && one.size() == other.size()
                        && IntStream.range(0, one.size())
                                .allMatch(it ->
                                        one.row(it).id().equals(other.row(it).id())));
        if (!same) {
            throw new SuppositionException(SuppositionFlaw.OTHER_SUBJECTS);
        }
    }

    private void compare(int position) {
        Result was = before.result(position);
        Result becomes = after.result(position);
        boolean differs = differs(before, after, was, becomes, position);
        int ofClass = Matrices.classOf(population(), position);
        matrices.add(ofClass, was, becomes, differs);
        quotaBefore.add(before, position, ofClass, was);
        quotaAfter.add(after, position, ofClass, becomes);
        if (differs) {
            changed.set(position);
            movedByQuota += causes.movedByQuota(position) ? 1 : 0;
        }
    }

    /** Whether a subject changes: with another result, or with other grades left open. */
    static boolean differs(YearGrading before, YearGrading after, Result was, Result becomes, int position) {
        return was != becomes
                || (was == Result.NEEDS_DECISION && !before.openGrades(position).equals(after.openGrades(position)));
    }

    private Population population() {
        return before.population();
    }

    /** The grading as it is. */
    public YearGrading before() {
        return before;
    }

    /** The grading on the supposition. */
    public YearGrading after() {
        return after;
    }

    /** The supposition. */
    public Supposition supposition() {
        return supposition;
    }

    /** The targets that count as reached. */
    public List<TargetsReached> raised() {
        return raised;
    }

    /** The matrices over all. */
    public Matrices matrices() {
        return matrices;
    }

    /** The effect of the quota as it is. */
    public QuotaCounts quotaBefore() {
        return quotaBefore;
    }

    /** The effect of the quota on the supposition. */
    public QuotaCounts quotaAfter() {
        return quotaAfter;
    }

    /** The number that the quota alone moves: the rules give them the same grade before and after. */
    public int movedByQuota() {
        return movedByQuota;
    }

    /** The number of changes. */
    public int changed() {
        return changed.cardinality();
    }

    /** The positions of the subjects that change, rising. */
    public IntStream changedPositions() {
        return changed.stream();
    }

    /** The cause of the change of the subject at a position. */
    public Cause cause(int position) {
        return causes.of(position);
    }

    /**
     * The changes in each committee, those with most changes first, then by their share, then by id; last of
     * equals the subjects under no committee.
     */
    public List<CommitteeChange> byCommittee(Committees committees) {
        Matrices[] each = new Matrices[committees.size() + 1];
        for (int position = 0; position < population().size(); position++) {
            int committee = committees.of(position);
            if (each[committee] == null) {
                each[committee] = new Matrices();
            }
            each[committee].add(
                    Matrices.classOf(population(), position),
                    before.result(position),
                    after.result(position),
                    changed.get(position));
        }
        List<CommitteeChange> changes = new ArrayList<>();
        for (int i = 0; i < each.length; i++) {
            if (each[i] != null) {
                changes.add(committee(committees, i, each[i]));
            }
        }
        changes.sort(MOST_FIRST);
        return changes;
    }

    private CommitteeChange committee(Committees committees, int number, Matrices of) {
        if (number == committees.size()) {
            return CommitteeChange.of(null, null, of);
        }
        OrganizationRow organization = population().organization(committees.position(number));
        return CommitteeChange.of(organization.id(), organization.name(), of);
    }

    /** The parameters that were moved; between two states of one rulebook all that differ. In order of name. */
    public List<MovedParameter> moved() {
        return MovedParameter.all(before.rulebook(), after.rulebook(), supposition.moved());
    }
}
