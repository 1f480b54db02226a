package vn.minhxet.oracle;

import java.util.List;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;

/**
 * All that is known of a member when the law is applied (hồ sơ đảng viên).
 *
 * @param onCollective of a head: findings on the organization led and on the others in its leadership collective
 * @param underManagement of a head: findings on what and whom the head manages directly
 * @param headsOneOnHold whether something is to be verified on the collective headed
 */
record MemberDossier(
        MemberRow row,
        Period period,
        Work work,
        OracleLevels levels,
        List<IndicatorRow> indicators,
        List<Found> findings,
        List<Found> onCollective,
        List<Found> underManagement,
        boolean headsOneOnHold) {

    /** Less than so many full months from admission to the review. */
    Truth admittedLessThan(int months) {
        return row.admittedOn() == null ? Truth.OPEN : Dates.lessThan(months, row.admittedOn(), period.reviewedOn());
    }

    /** Some finding on the member records force majeure. */
    Truth forceMajeure() {
        return Found.any(findings, Found::excuses);
    }
}
