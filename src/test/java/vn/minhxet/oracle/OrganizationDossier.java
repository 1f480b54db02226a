package vn.minhxet.oracle;

import java.util.List;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;

/**
 * All that is known of an organization and its leadership collective when the law is applied (hồ sơ tổ chức đảng).
 *
 * @param mergedAway whether it was merged into another in the year
 * @param complaintPending whether something is pending on it, or on one merged into it
 * @param atLeastCompleted the share of its subordinates graded COMPLETED or better
 * @param atLeastGood the share of its subordinates graded GOOD or better
 * @param disciplined the share of its subordinates disciplined in the year
 * @param onSubordinates findings on the organizations directly below
 * @param onCollective findings on members of its leadership collective that arose here
 * @param onFormer findings on people who have left, for what arose here
 */
record OrganizationDossier(
        OrganizationRow row,
        Period period,
        Work work,
        OracleLevels levels,
        List<IndicatorRow> indicators,
        List<Found> findings,
        boolean mergedAway,
        boolean complaintPending,
        Share atLeastCompleted,
        Share atLeastGood,
        Share disciplined,
        List<Found> onSubordinates,
        List<Found> onCollective,
        List<Found> onFormer) {

    /** Some finding on the organization records force majeure. */
    Truth forceMajeure() {
        return Found.any(findings, Found::excuses);
    }

    /** Established in the graded year, and not by merger. */
    Truth newlyEstablished() {
        return Truth.of(row.predecessors().isEmpty()
                && row.establishedOn() != null
                && row.establishedOn().getYear() >= period.year());
    }

    /** Established less than so many full months before the review. */
    Truth establishedLessThan(int months) {
        return row.establishedOn() == null
                ? Truth.NO
                : Dates.lessThan(months, row.establishedOn(), period.reviewedOn());
    }
}
