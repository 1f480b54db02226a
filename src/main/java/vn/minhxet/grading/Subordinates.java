package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.minhxet.population.Disciplined;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectYear;

/**
 * The grades that came out below an organization: of its direct child organizations, in a cell of its members (kết quả
 * xếp loại của đơn vị trực thuộc). NOT_GRADED is left out; undecided or on hold counts both ways, and whoever is perhaps
 * not graded is counted and left out. For one thread at a time.
 */
public final class Subordinates {

    /** The shares that are the better the greater they are. */
    private static final List<Predicate<Counted>> SHARES_OF_GOOD_RESULTS = List.of(Counted::good, Counted::completed);

    private boolean settled = true;
    private final Tally best = new Tally();
    private final Tally worst = new Tally();
    private final List<Perhaps> perhaps = new ArrayList<>();

    /** Adds one subordinate. */
    void add(FiredRules fired, Disciplined disciplined) {
        BeforeQuota beforeQuota = fired.beforeQuota();
        if (beforeQuota.outcome() == Outcome.NOT_GRADED) {
            return;
        }
        Counted atBest = new Counted(beforeQuota.best(), disciplined == Disciplined.YES);
        Counted atWorst = new Counted(beforeQuota.worst(), disciplined != Disciplined.NO);
        if (fired.isPerhapsNotGraded()) {
            perhaps.add(new Perhaps(atBest, atWorst));
            return;
        }
        settled &= beforeQuota.outcome() == Outcome.GRADED && disciplined != Disciplined.UNKNOWN;
        best.add(atBest);
        worst.add(atWorst);
    }

    /**
     * The organization with the results of its subordinates.
     *
     * @param unknown the mask of its unknown facts
     */
    BestAndWorst above(OrganizationYear organization, long unknown) {
        if (!perhaps.isEmpty()) {
            return withPerhaps(organization, unknown);
        }
        OrganizationYear atBest = best.above(organization);
        return new BestAndWorst(atBest, settled ? atBest : worst.above(organization), unknown);
    }

    /**
     * A share is greatest where of those perhaps not graded the ones that it counts are graded and the others are not, and
     * least the other way round. What is best for one share need not be for another, so each has two cases of its own.
     */
    private BestAndWorst withPerhaps(OrganizationYear organization, long unknown) {
        List<SubjectYear> cases = new ArrayList<>();
        for (Predicate<Counted> share : SHARES_OF_GOOD_RESULTS) {
            cases.add(counting(best, Perhaps::atBest, share).above(organization));
            cases.add(counting(worst, Perhaps::atWorst, share.negate()).above(organization));
        }
        Predicate<Counted> disciplined = Counted::disciplined;
        cases.add(counting(best, Perhaps::atBest, disciplined.negate()).above(organization));
        cases.add(counting(worst, Perhaps::atWorst, disciplined).above(organization));
        return new BestAndWorst(cases.get(0), cases.get(1), unknown, cases.subList(2, cases.size()));
    }

    private Tally counting(Tally certain, Function<Perhaps, Counted> how, Predicate<Counted> which) {
        Tally tally = certain.copy();
        perhaps.stream().map(how).filter(which).forEach(tally::add);
        return tally;
    }

    /** How a subordinate counts in one case. */
    private record Counted(Grade grade, boolean disciplined) {

        boolean good() {
            return grade.compareTo(Grade.GOOD) >= 0;
        }

        boolean completed() {
            return grade.compareTo(Grade.COMPLETED) >= 0;
        }
    }

    private record Perhaps(Counted atBest, Counted atWorst) {}

    private static final class Tally {

        private int count;
        private int completed;
        private int good;
        private int disciplined;

        void add(Counted one) {
            count++;
            completed += one.completed() ? 1 : 0;
            good += one.good() ? 1 : 0;
            disciplined += one.disciplined() ? 1 : 0;
        }

        Tally copy() {
            Tally copy = new Tally();
            copy.count = count;
            copy.completed = completed;
            copy.good = good;
            copy.disciplined = disciplined;
            return copy;
        }

        OrganizationYear above(OrganizationYear organization) {
            return organization.withPrepared(
                    organization.prepared().withSubordinates(count, completed, good, disciplined));
        }
    }
}
