package vn.minhxet.subject;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Member;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/**
 * A member (đảng viên) as a rule sees it in one year. Immutable.
 *
 * @param row what was entered
 * @param period the graded year
 * @param findings findings on the member
 * @param collectiveFindings of a head, findings on the organization led and on the others of its leadership collective
 * @param managedFindings of a head, findings on the organizations and people under direct management
 * @param headed the collective that the member heads
 * @param points what came of a score sheet, null where totals are entered
 * @param adjustment points given and taken by rules, in hundredths
 * @param eligibleGrade the grade before the quota once known, else null
 */
public record MemberYear(
        MemberRow row,
        Period period,
        List<FindingYear> findings,
        List<AssessmentRow> assessments,
        List<IndicatorRow> indicators,
        List<FindingYear> collectiveFindings,
        List<FindingYear> managedFindings,
        HeadedCollective headed,
        @Nullable ScoredPoints points,
        long adjustment,
        @Nullable Grade eligibleGrade)
        implements SubjectYear, Member {

    /** What a rule may read of a member. */
    public static final Schema<MemberYear> SCHEMA = Schema.of(MemberYear.class, Member.class)
            .always(Tables.MEMBERS.column("id"), MemberYear::id)
            .ifEntered(Tables.MEMBERS.column("status"), MemberYear::status)
            .ifEntered(Tables.MEMBERS.column("role"), MemberYear::role)
            .ifEntered(Tables.MEMBERS.column("admittedOn"), it -> it.row().admittedOn())
            .always(Tables.MEMBERS.column("exempt"), MemberYear::exempt)
            .always(Tables.MEMBERS.column("suspended"), MemberYear::suspended)
            .always(Tables.MEMBERS.column("complaintPending"), MemberYear::complaintPending)
            .always("headsCollective", Unit.FLAG, "property.member.headsCollective", MemberYear::headsCollective)
            .always(
                    "collectiveComplaintPending",
                    Unit.FLAG,
                    "property.member.collectiveComplaintPending",
                    MemberYear::collectiveComplaintPending)
            .always(
                    "collectiveUndecided",
                    Unit.FLAG,
                    "property.member.collectiveUndecided",
                    MemberYear::collectiveUndecided)
            .always(Tables.MEMBERS.column("monthsOnLeave"), MemberYear::monthsOnLeave)
            .including(SharedProperties::ofWork)
            .including(it -> OrganizationLed.properties(it, MemberYear::led))
            .orNotAny(
                    Tables.MEMBERS.column("lowConfidencePercent"),
                    it -> it.row().lowConfidencePercent() >= 0,
                    MemberYear::lowConfidencePercent)
            .orNotAny(
                    Tables.MEMBERS.column("unitsInCharge"),
                    it -> it.row().unitsInCharge() >= 0,
                    it -> SharedProperties.isWholeKnown(
                            it.row().unitsInCharge(), it.row().unitsFailed()),
                    MemberYear::unitsInCharge)
            .orNotAny(
                    Tables.MEMBERS.column("unitsFailed"),
                    it -> it.row().unitsInCharge() >= 0,
                    it -> SharedProperties.isPartKnown(
                            it.row().unitsInCharge(), it.row().unitsFailed()),
                    MemberYear::unitsFailed)
            .orNotAny(
                    Tables.MEMBERS.column("officialGrade"), it -> it.officialGrade() != null, MemberYear::officialGrade)
            .always(Tables.MEMBERS.column("previousGrade"), MemberYear::previousGrade)
            .including(SharedProperties::ofQuarters)
            .always(
                    "findings",
                    Unit.COUNT,
                    "property.member.findings",
                    it -> it.findings().size())
            .including(SharedProperties::ofTables)
            .always(
                    "collectiveFindings",
                    Unit.COUNT,
                    "property.member.collectiveFindings",
                    it -> it.collectiveFindings().size())
            .always(
                    "managedFindings",
                    Unit.COUNT,
                    "property.member.managedFindings",
                    it -> it.managedFindings().size())
            .entered(
                    "eligibleGrade",
                    Unit.CODE,
                    "property.subject.eligibleGrade",
                    it -> it.eligibleGrade() != null,
                    MemberYear::eligibleGrade)
            .computed(
                    "forceMajeure",
                    Unit.FLAG,
                    "property.subject.forceMajeure",
                    Set.of("findings"),
                    MemberYear::forceMajeure)
            .computed(
                    "monthsSinceAdmission",
                    Unit.MONTHS,
                    "property.member.monthsSinceAdmission",
                    Set.of("admittedOn"),
                    MemberYear::monthsSinceAdmission)
            .classifying("status", "role", "headsCollective")
            .build();

    public MemberYear {
        findings = KnownList.of(FindingYear.SCHEMA, findings);
        assessments = AssessmentList.of(assessments);
        indicators = KnownList.of(RowSchemas.INDICATOR, indicators);
        collectiveFindings = KnownList.of(FindingYear.SCHEMA, collectiveFindings);
        managedFindings = KnownList.of(FindingYear.SCHEMA, managedFindings);
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.MEMBER;
    }

    @Override
    public boolean hasFindings() {
        return !(KnownList.isNone(findings)
                && KnownList.isNone(collectiveFindings)
                && KnownList.isNone(managedFindings));
    }

    @Override
    public @Nullable MemberStatus status() {
        return row.status();
    }

    @Override
    public @Nullable Role role() {
        return row.role();
    }

    @Override
    public boolean headsCollective() {
        return row.leads() != null;
    }

    @Override
    public boolean collectiveComplaintPending() {
        return headed.complaintPending();
    }

    @Override
    public boolean collectiveUndecided() {
        return headed.undecided();
    }

    /** What the row of the organization led says of the area led; null where none is headed. */
    public @Nullable OrganizationLed led() {
        return headed.led();
    }

    @Override
    public int ledTasksAssigned() {
        return ofLed(OrganizationRow::tasksAssigned);
    }

    @Override
    public int ledTasksCompleted() {
        return ofLed(OrganizationRow::tasksCompleted);
    }

    @Override
    public int ledTasksOnTime() {
        return ofLed(OrganizationRow::tasksOnTime);
    }

    @Override
    public int ledTasksExceeded() {
        return ofLed(OrganizationRow::tasksExceeded);
    }

    @Override
    public int ledTasksNotCompleted() {
        return ledTasksAssigned() - ledTasksCompleted();
    }

    @Override
    public int ledTasksLate() {
        return ledTasksCompleted() - ledTasksOnTime();
    }

    /** 0 where none was assigned. */
    @Override
    public int ledTargetsMissed() {
        return Math.max(0, ofLed(OrganizationRow::targetsMissed));
    }

    private int ofLed(ToIntFunction<OrganizationRow> figure) {
        OrganizationLed led = led();
        return led == null ? 0 : figure.applyAsInt(led.row());
    }

    @Override
    public boolean ledTasksDiffer() {
        OrganizationLed led = led();
        return led != null && !led.hasTasks(tasksAssigned(), tasksCompleted(), tasksOnTime(), tasksExceeded());
    }

    @Override
    public boolean ledTargetsDiffer() {
        return led() != null && ledTargetsMissed() != targetsMissed();
    }

    @Override
    public boolean ledWorkDiffers() {
        return ledTasksDiffer() || ledTargetsDiffer();
    }

    /**
     * Whether a finding on the member, or on the organization led, records force majeure in the graded year: the row of a head
     * is the area led, which is the organization's.
     */
    @Override
    public boolean forceMajeure() {
        OrganizationLed led = led();
        return SubjectYear.super.forceMajeure() || (led != null && led.forceMajeure());
    }

    @Override
    public boolean ledForceMajeure() {
        return forceMajeure();
    }

    @Override
    public List<IndicatorRow> ledIndicators() {
        OrganizationLed led = led();
        return KnownList.of(RowSchemas.INDICATOR, led == null ? List.of() : led.indicatorsBeside(indicators));
    }

    @Override
    public boolean exempt() {
        return row.exempt();
    }

    @Override
    public boolean suspended() {
        return row.suspended();
    }

    @Override
    public int monthsOnLeave() {
        return row.monthsOnLeave();
    }

    /** 0 where no vote was held. */
    @Override
    public int lowConfidencePercent() {
        return Math.max(0, row.lowConfidencePercent());
    }

    /** 0 where none is. */
    @Override
    public int unitsInCharge() {
        return Math.max(0, row.unitsInCharge());
    }

    @Override
    public int unitsFailed() {
        return Math.max(0, row.unitsFailed());
    }

    @Override
    public @Nullable Grade officialGrade() {
        return row.officialGrade();
    }

    @Override
    public int generalPoints() {
        return points == null ? row.generalPoints() : points.general();
    }

    @Override
    public int resultPoints() {
        return points == null ? row.resultPoints() : points.result();
    }

    @Override
    public int tasksAssigned() {
        return row.tasksAssigned();
    }

    @Override
    public int tasksCompleted() {
        return row.tasksCompleted();
    }

    @Override
    public int tasksOnTime() {
        return row.tasksOnTime();
    }

    @Override
    public int tasksExceeded() {
        return row.tasksExceeded();
    }

    @Override
    public int shortcomings() {
        return Math.max(0, row.shortcomings());
    }

    @Override
    public int shortcomingsRemedied() {
        return Math.max(0, row.shortcomingsRemedied());
    }

    @Override
    public int targetsMissed() {
        return Math.max(0, row.targetsMissed());
    }

    @Override
    public boolean complaintPending() {
        return row.complaintPending();
    }

    @Override
    public @Nullable Grade selfGrade() {
        return row.selfGrade();
    }

    @Override
    public @Nullable Grade previousGrade() {
        return row.previousGrade();
    }

    @Override
    public long score() {
        return SubjectYear.total(row, points, adjustment);
    }

    /** Full months from admission to the review; meaningful only where the day of admission is known. */
    @Override
    public int monthsSinceAdmission() {
        return row.monthsSinceAdmission(period);
    }

    /** The same member once it is known how the collective headed came out. */
    public MemberYear withHeaded(HeadedCollective other) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                other,
                points,
                adjustment,
                eligibleGrade);
    }

    /** The same member had another number been entered in a column of the organization led. */
    public MemberYear withLed(String column, int number) {
        OrganizationLed led = Objects.requireNonNull(led());
        return withHeaded(
                new HeadedCollective(headed.complaintPending(), headed.undecided(), led.with(column, number)));
    }

    /** The same member had other things been entered. */
    public MemberYear withRow(MemberRow other) {
        return new MemberYear(
                other,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                headed,
                points,
                adjustment,
                eligibleGrade);
    }

    @Override
    public MemberYear withIndicators(List<IndicatorRow> others) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                others,
                collectiveFindings,
                managedFindings,
                headed,
                points,
                adjustment,
                eligibleGrade);
    }

    @Override
    public MemberYear withPoints(@Nullable ScoredPoints others) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                headed,
                others,
                adjustment,
                eligibleGrade);
    }

    @Override
    public MemberYear withAdjustment(long given) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                headed,
                points,
                given,
                eligibleGrade);
    }

    @Override
    public MemberYear withEligibleGrade(@Nullable Grade grade) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                headed,
                points,
                adjustment,
                grade);
    }
}
