package vn.minhxet.grading;

import vn.minhxet.population.Disciplined;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Outcome;

/**
 * The grades that came out below an organization: of its direct child organizations, in a cell of its members (kết quả
 * xếp loại của đơn vị trực thuộc). NOT_GRADED is left out; undecided or on hold counts both ways.
 */
public final class Subordinates {

    private boolean settled = true;
    private int count;
    private final Tally best = new Tally();
    private final Tally worst = new Tally();

    /** Adds one subordinate. */
    void add(BeforeQuota beforeQuota, Disciplined disciplined) {
        if (beforeQuota.outcome() == Outcome.NOT_GRADED) {
            return;
        }
        count++;
        settled &= beforeQuota.outcome() == Outcome.GRADED && disciplined != Disciplined.UNKNOWN;
        best.add(beforeQuota.best(), disciplined == Disciplined.YES);
        worst.add(beforeQuota.worst(), disciplined != Disciplined.NO);
    }

    /** Whether nothing below is still open. */
    boolean settled() {
        return settled;
    }

    /** The organization with the results of its subordinates. */
    OrganizationYear above(OrganizationYear organization, boolean atBest) {
        Tally tally = atBest ? best : worst;
        return organization.withPrepared(
                organization.prepared().withSubordinates(count, tally.completed, tally.good, tally.disciplined));
    }

    private static final class Tally {

        private int completed;
        private int good;
        private int disciplined;

        void add(Grade grade, boolean wasDisciplined) {
            completed += grade.compareTo(Grade.COMPLETED) >= 0 ? 1 : 0;
            good += grade.compareTo(Grade.GOOD) >= 0 ? 1 : 0;
            disciplined += wasDisciplined ? 1 : 0;
        }
    }
}
