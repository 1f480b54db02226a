package vn.minhxet.subject;

import java.util.List;
import java.util.Set;

/**
 * A member (đảng viên) as a rule sees it in one year. Immutable.
 *
 * @param row what was entered
 * @param period the graded year
 * @param findings findings on the member
 * @param collectiveFindings of a head, findings on the organization led and on the others of its leadership collective
 * @param managedFindings of a head, findings on the organizations and people under direct management
 * @param adjustment points given and taken by rules, in hundredths
 * @param eligibleGrade the grade before the quota once known, else null
 */
public record MemberYear(
        Member row,
        Period period,
        List<FindingYear> findings,
        List<Assessment> assessments,
        List<Indicator> indicators,
        List<FindingYear> collectiveFindings,
        List<FindingYear> managedFindings,
        long adjustment,
        Grade eligibleGrade)
        implements Subject {

    /** What a rule may read of a member. */
    public static final Catalogue<MemberYear> CATALOGUE = Catalogue.of(MemberYear.class)
            .always("id", Unit.TEXT, "Mã", "Id", MemberYear::id)
            .ifEntered("status", Unit.CODE, "Tư cách đảng viên", "Status", MemberYear::status)
            .ifEntered("role", Unit.CODE, "Vai trò", "Role", MemberYear::role)
            .ifEntered(
                    "admittedOn",
                    Unit.DATE,
                    "Ngày kết nạp",
                    "Admitted on",
                    it -> it.row().admittedOn())
            .always("exempt", Unit.FLAG, "Miễn công tác và sinh hoạt đảng", "Exempt", MemberYear::exempt)
            .always("suspended", Unit.FLAG, "Đình chỉ sinh hoạt đảng", "Suspended", MemberYear::suspended)
            .always(
                    "complaintPending",
                    Unit.FLAG,
                    "Đang có khiếu nại, tố cáo hoặc dấu hiệu vi phạm",
                    "Complaint pending",
                    MemberYear::complaintPending)
            .always("monthsOnLeave", Unit.MONTHS, "Số tháng nghỉ ốm", "Months on sick leave", MemberYear::monthsOnLeave)
            .including(SharedProperties::ofWork)
            .entered(
                    "lowConfidencePercent",
                    Unit.PERCENT,
                    "Tỷ lệ phiếu tín nhiệm thấp",
                    "Low-confidence votes",
                    it -> it.lowConfidencePercent() >= 0,
                    MemberYear::lowConfidencePercent)
            .entered(
                    "unitsInCharge",
                    Unit.COUNT,
                    "Số đơn vị phụ trách",
                    "Units in charge",
                    it -> it.unitsInCharge() >= 0,
                    MemberYear::unitsInCharge)
            .entered(
                    "unitsFailed",
                    Unit.COUNT,
                    "Số đơn vị không hoàn thành nhiệm vụ",
                    "Units not completed",
                    it -> it.unitsFailed() >= 0,
                    MemberYear::unitsFailed)
            .always(
                    "officialGrade",
                    Unit.CODE,
                    "Xếp loại cán bộ, công chức, viên chức",
                    "Grade as an official",
                    MemberYear::officialGrade)
            .always(
                    "previousGrade",
                    Unit.CODE,
                    "Xếp loại năm trước",
                    "Grade of the year before",
                    MemberYear::previousGrade)
            .always(
                    "findings",
                    Unit.COUNT,
                    "Số kết luận đối với đảng viên",
                    "Findings on the member",
                    it -> it.findings().size())
            .including(SharedProperties::ofTables)
            .always(
                    "collectiveFindings",
                    Unit.COUNT,
                    "Số kết luận đối với tập thể do đảng viên đứng đầu",
                    "Findings on the collective headed",
                    it -> it.collectiveFindings().size())
            .always(
                    "managedFindings",
                    Unit.COUNT,
                    "Số kết luận đối với tổ chức, cá nhân trực tiếp quản lý",
                    "Findings under direct management",
                    it -> it.managedFindings().size())
            .entered(
                    "eligibleGrade",
                    Unit.CODE,
                    "Mức đủ điều kiện năm nay",
                    "Grade this year before the quota",
                    it -> it.eligibleGrade() != null,
                    MemberYear::eligibleGrade)
            .computed(
                    "forceMajeure",
                    Unit.FLAG,
                    "Có kết luận về bất khả kháng",
                    "Force majeure recorded",
                    Set.of("findings"),
                    MemberYear::forceMajeure)
            .computed(
                    "monthsSinceAdmission",
                    Unit.MONTHS,
                    "Số tháng từ ngày kết nạp",
                    "Months since admission",
                    Set.of("admittedOn"),
                    MemberYear::monthsSinceAdmission)
            .classifying("status", "role")
            .build();

    public MemberYear {
        findings = Entries.of(FindingYear.CATALOGUE, findings);
        assessments = Levels.of(assessments);
        indicators = Entries.of(Indicator.CATALOGUE, indicators);
        collectiveFindings = Entries.of(FindingYear.CATALOGUE, collectiveFindings);
        managedFindings = Entries.of(FindingYear.CATALOGUE, managedFindings);
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.MEMBER;
    }

    @Override
    public boolean hasFindings() {
        return !(Entries.isNone(findings) && Entries.isNone(collectiveFindings) && Entries.isNone(managedFindings));
    }

    public MemberStatus status() {
        return row.status();
    }

    public Role role() {
        return row.role();
    }

    public boolean exempt() {
        return row.exempt();
    }

    public boolean suspended() {
        return row.suspended();
    }

    public int monthsOnLeave() {
        return row.monthsOnLeave();
    }

    public int lowConfidencePercent() {
        return row.lowConfidencePercent();
    }

    public int unitsInCharge() {
        return row.unitsInCharge();
    }

    public int unitsFailed() {
        return row.unitsFailed();
    }

    public Grade officialGrade() {
        return row.officialGrade();
    }

    @Override
    public int generalPoints() {
        return row.generalPoints();
    }

    @Override
    public int resultPoints() {
        return row.resultPoints();
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
        return row.shortcomings();
    }

    @Override
    public int shortcomingsRemedied() {
        return row.shortcomingsRemedied();
    }

    @Override
    public int targetsMissed() {
        return row.targetsMissed();
    }

    @Override
    public boolean complaintPending() {
        return row.complaintPending();
    }

    @Override
    public Grade selfGrade() {
        return row.selfGrade();
    }

    @Override
    public Grade previousGrade() {
        return row.previousGrade();
    }

    @Override
    public long score() {
        return Subject.total(row, adjustment);
    }

    /** Full months from admission to the review; meaningful only where the day of admission is known. */
    public int monthsSinceAdmission() {
        return row.monthsSinceAdmission(period);
    }

    /** The same member had other things been entered. */
    public MemberYear withRow(Member other) {
        return new MemberYear(
                other,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                adjustment,
                eligibleGrade);
    }

    @Override
    public MemberYear withIndicators(List<Indicator> others) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                others,
                collectiveFindings,
                managedFindings,
                adjustment,
                eligibleGrade);
    }

    @Override
    public MemberYear withAdjustment(long points) {
        return new MemberYear(
                row,
                period,
                findings,
                assessments,
                indicators,
                collectiveFindings,
                managedFindings,
                points,
                eligibleGrade);
    }

    @Override
    public MemberYear withEligibleGrade(Grade grade) {
        return new MemberYear(
                row, period, findings, assessments, indicators, collectiveFindings, managedFindings, adjustment, grade);
    }
}
