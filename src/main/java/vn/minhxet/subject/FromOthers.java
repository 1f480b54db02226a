package vn.minhxet.subject;

import java.util.List;
import vn.minhxet.rule.Grade;

/**
 * What an organization takes over from others before its rules run. Its subordinates are its direct child
 * organizations; in a cell they are its members. Immutable.
 *
 * @param merged whether it was merged into another organization in the year
 * @param complaintInherited whether a complaint is pending on an organization merged into it
 * @param subordinates the number of subordinates, without those not graded and those merged away
 * @param subordinatesAtLeastCompleted how many of them are graded {@link Grade#COMPLETED} or better
 * @param subordinatesAtLeastGood how many of them are graded {@link Grade#GOOD} or better
 * @param subordinatesDisciplined how many of them were disciplined in the year
 * @param subordinateFindings findings on its direct child organizations
 * @param collectiveFindings findings on the members of its leadership collective that arose here
 * @param formerFindings findings on people who have since left, for what arose here
 */
public record FromOthers(
        boolean merged,
        boolean complaintInherited,
        int subordinates,
        int subordinatesAtLeastCompleted,
        int subordinatesAtLeastGood,
        int subordinatesDisciplined,
        List<FindingYear> subordinateFindings,
        List<FindingYear> collectiveFindings,
        List<FindingYear> formerFindings) {

    /** The same with the results of the subordinates. */
    public FromOthers withSubordinates(int count, int atLeastCompleted, int atLeastGood, int disciplined) {
        return new FromOthers(
                merged,
                complaintInherited,
                count,
                atLeastCompleted,
                atLeastGood,
                disciplined,
                subordinateFindings,
                collectiveFindings,
                formerFindings);
    }

    public FromOthers {
        subordinateFindings = KnownList.of(FindingYear.SCHEMA, subordinateFindings);
        collectiveFindings = KnownList.of(FindingYear.SCHEMA, collectiveFindings);
        formerFindings = KnownList.of(FindingYear.SCHEMA, formerFindings);
    }
}
