package vn.minhxet.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of a finding (kết luận) of a competent body:
 *
 * <pre>
 * $f : Finding( kind == FindingKind.CORRUPTION, disciplined == true ) from $m.findings
 * </pre>
 */
public interface Finding {

    /** The id of the finding (mã kết luận). */
    String id();

    /** The kind of the finding. */
    @Nullable
    FindingKind kind();

    /** The form of discipline, or null where none was imposed. */
    @Nullable
    DisciplineForm form();

    /** The day of the conclusion. */
    @Nullable
    LocalDate concludedOn();

    /** The number of the paper (số văn bản). */
    @Nullable
    String document();

    /** The body that concluded it. */
    @Nullable
    String authority();

    /** Whether it concerns duties (liên quan chức trách, nhiệm vụ). */
    boolean dutyRelated();

    /** Whether the one concerned detected it first (tự phát hiện). */
    boolean selfDetected();

    /** Whether it is remedied (đã khắc phục). */
    boolean remedied();

    /** The deadline of the remedy, or null. */
    @Nullable
    LocalDate remedyDue();

    /** Whether force majeure is recorded (bất khả kháng). */
    boolean forceMajeure();

    /** Whether it concerns an organization merged into the subject in the year. */
    boolean inherited();

    /** Whether it was concluded after the review of the year before, up to this one. */
    boolean ofThisReview();

    /** Whether its matter happened before the graded year (366-QĐ/TW 11.4.4). */
    boolean ofEarlierYear();

    /** Whether force majeure is recorded, or it was self-detected and has been remedied. */
    boolean softened();

    /** Whether it was self-detected and has been remedied (366-QĐ/TW 11.4.2, 11.4.3). */
    boolean selfDetectedAndRemedied();

    /** The same, and not after the day by which it was to be remedied, where both days are known (11.4.1). */
    boolean selfDetectedAndRemediedInTime();

    /** Whether the form of discipline is a warning (cảnh cáo) or heavier. */
    boolean warningOrMore();

    /** Whether a member was expelled from the Party (khai trừ). */
    boolean expulsion();

    /** Whether discipline was imposed, reprimand or more. */
    boolean disciplined();

    /** Whether the deadline of the remedy has passed at the review without a remedy. */
    boolean overdue();

    /** Whether it was remedied after its deadline. */
    boolean remediedLate();
}
