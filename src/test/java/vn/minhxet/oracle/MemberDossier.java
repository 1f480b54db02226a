package vn.minhxet.oracle;

import java.util.ArrayList;
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
 * @param areas whose figures are the area led besides the member's own: of a leader who heads an organization, its own
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
        boolean headsOneOnHold,
        List<AreaLed> areas) {

    /** What the row of an organization says of the area that its head leads. */
    record AreaLed(Work work, List<IndicatorRow> indicators, Truth forceMajeure) {}

    /** Less than so many full months from admission to the review. */
    Truth admittedLessThan(int months) {
        return row.admittedOn() == null ? Truth.OPEN : Dates.lessThan(months, row.admittedOn(), period.reviewedOn());
    }

    /** The area led as the member's own row has it, and as the organization led has it: the worse binds. */
    List<AreaLed> areasLed() {
        List<AreaLed> all = new ArrayList<>(List.of(new AreaLed(work, indicators, forceMajeure())));
        all.addAll(areas);
        return all;
    }

    /** Some finding on the member, or on the organization led, records force majeure. */
    Truth forceMajeure() {
        return areas.stream().map(AreaLed::forceMajeure).reduce(Found.any(findings, Found::excuses), Truth::any);
    }
}
