package vn.minhxet.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of a party member (đảng viên) in one year:
 *
 * <pre>
 * $m : Member( role != Role.LEADER, score &lt; $points )
 * </pre>
 */
public interface Member extends Subject {

    /** Official or on probation (tư cách đảng viên). */
    @Nullable
    MemberStatus status();

    /** The role in which the member is graded (366-QĐ/TW annexes 3 to 5). */
    @Nullable
    Role role();

    /** Whether the member heads a collective (đứng đầu tập thể). */
    boolean headsCollective();

    /** Whether a complaint, a denunciation or a sign of violation is still to be verified on the collective headed. */
    boolean collectiveComplaintPending();

    /** Whether people have yet to decide on the grade of the collective headed; only notes may read it. */
    boolean collectiveUndecided();

    /**
     * Of a head: tasks assigned as the row of the organization led states them, which are the area led too (nhiệm vụ của tổ
     * chức do đảng viên lãnh đạo). A rule for leaders need not name these: {@code @alsoOf("organization-led")} applies it
     * to them too.
     */
    int ledTasksAssigned();

    /** Those of them completed. */
    int ledTasksCompleted();

    /** Those of them completed by their date. */
    int ledTasksOnTime();

    /** Those of them exceeded. */
    int ledTasksExceeded();

    /** Those of them not completed. */
    int ledTasksNotCompleted();

    /** Those of them completed after their date. */
    int ledTasksLate();

    /** Of a head: basic socio-economic targets that the organization led missed. */
    int ledTargetsMissed();

    /** Whether an organization is led whose row states other tasks than that of the member, or leaves some out. */
    boolean ledTasksDiffer();

    /** Whether an organization is led that missed another number of basic targets. */
    boolean ledTargetsDiffer();

    /** Whether its tasks or its basic targets differ. */
    boolean ledWorkDiffers();

    /** Whether a finding on the member or on the organization led records force majeure in the graded year. */
    boolean ledForceMajeure();

    /** Of a head: targets of the organization led whose figures are not the same in the member's own. */
    List<? extends Indicator> ledIndicators();

    /** Whether the member is exempt from party work and activity (miễn công tác và sinh hoạt đảng). */
    boolean exempt();

    /** Whether the member is suspended from party activity (đình chỉ sinh hoạt đảng). */
    boolean suspended();

    /** Full months on sick leave (số tháng nghỉ ốm). */
    int monthsOnLeave();

    /** Share of low-confidence votes (tỷ lệ phiếu tín nhiệm thấp), in hundredths of one per cent. */
    int lowConfidencePercent();

    /** Units in charge (đơn vị phụ trách). */
    int unitsInCharge();

    /** Those of them that did not complete their tasks. */
    int unitsFailed();

    /** The grade as a cadre or civil servant, or null. */
    @Nullable
    Grade officialGrade();

    /** Full months from admission to the review. */
    int monthsSinceAdmission();

    /** Of a head: findings on the organization led and on the others of its leadership collective. */
    List<? extends Finding> collectiveFindings();

    /** The same whenever they were concluded. */
    default List<? extends Finding> allCollectiveFindings() {
        return collectiveFindings();
    }

    /** Of a head: findings on the organizations and people under direct management. */
    List<? extends Finding> managedFindings();

    /** The same whenever they were concluded. */
    default List<? extends Finding> allManagedFindings() {
        return managedFindings();
    }
}
