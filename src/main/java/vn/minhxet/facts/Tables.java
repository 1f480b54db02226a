package vn.minhxet.facts;

import java.util.List;
import java.util.Optional;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** The period and the five tables of facts: the one description of what may be entered. */
public final class Tables {

    private static final Grade[] GRADES = Grade.BEST_FIRST.toArray(Grade[]::new);

    /** The graded year and the day of the review (kỳ đánh giá): one row. */
    public static final Table<Period> PERIOD = new Table<>(
            Period.class,
            "period",
            new Bilingual("Kỳ đánh giá", "Period"),
            new ColumnDraft("year", Unit.COUNT, "Năm đánh giá", "Graded year")
                    .from(2000, 2100)
                    .required(),
            new ColumnDraft("reviewedOn", Unit.DATE, "Ngày kiểm điểm", "Day of review").required());

    /** Party organizations (tổ chức đảng). */
    public static final Table<OrganizationRow> ORGANIZATIONS = new Table<>(
            OrganizationRow.class,
            "organizations",
            new Bilingual("Tổ chức đảng", "Organizations"),
            new ColumnDraft("id", Unit.TEXT, "Mã", "Id")
                    .required()
                    .note(
                            "Không trùng với mã nào khác của tổ chức hoặc đảng viên; giữ nguyên số 0 ở đầu",
                            "Unlike any other id of an organization or member; leading zeros are kept"),
            text("name", "Tên tổ chức", "Name").emptyMeansId(),
            new ColumnDraft("kind", Unit.CODE, "Loại tổ chức", "Kind")
                    .codes(OrganizationKind.values())
                    .required(),
            text("parent", "Tổ chức cấp trên", "Parent")
                    .names(Reference.COMMITTEE)
                    .emptyMeansNone()
                    .note("Mã của tổ chức cấp trên trực tiếp", "Id of the organization directly above"),
            new ColumnDraft("sector", Unit.TEXT, "Lĩnh vực", "Sector"),
            text("group", "Nhóm", "Group").emptyMeansNone(),
            text("predecessors", "Các tổ chức sáp nhập vào", "Predecessors")
                    .many()
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note(
                            "Mã các tổ chức đã sáp nhập vào trong năm, cách nhau bằng dấu ;",
                            "Ids of the organizations merged into this one in the year, with ; between"),
            new ColumnDraft("establishedOn", Unit.DATE, "Ngày thành lập", "Established on")
                    .emptyMeansNone()
                    .notAfterReview()
                    .note("Trống: thành lập trước năm đánh giá", "Empty: established before the graded year"),
            generalPoints(),
            resultPoints(),
            tasksAssigned(),
            tasksCompleted(),
            tasksOnTime(),
            tasksExceeded(),
            shortcomings(),
            shortcomingsRemedied(),
            targetsMissed(),
            new ColumnDraft("outstanding", Unit.FLAG, "Tổ chức có kết quả nổi trội", "Outstanding")
                    .emptyMeansNone()
                    .note(
                            "Cấp có thẩm quyền đánh giá tổ chức nổi trội (được dùng tỷ lệ xuất sắc cao hơn)",
                            "The competent level finds the organization outstanding (the higher quota applies)"),
            new ColumnDraft(
                            "complaintPending",
                            Unit.FLAG,
                            "Đang có khiếu nại, tố cáo, dấu hiệu vi phạm hoặc mất đoàn kết",
                            "Complaint pending")
                    .emptyMeansNone(),
            selfGrade(),
            previousGrade());

    /** Party members (đảng viên). */
    public static final Table<MemberRow> MEMBERS = new Table<>(
            MemberRow.class,
            "members",
            new Bilingual("Đảng viên", "Members"),
            MemberRow.Reader::new,
            new ColumnDraft("id", Unit.TEXT, "Mã", "Id")
                    .required()
                    .note(
                            "Không trùng với mã nào khác của tổ chức hoặc đảng viên; giữ nguyên số 0 ở đầu",
                            "Unlike any other id of an organization or member; leading zeros are kept"),
            text("name", "Họ và tên", "Name").emptyMeansId(),
            text("position", "Chức vụ", "Position").emptyMeansNone().note("Như ghi trên văn bản", "As papers write it"),
            text("group", "Nhóm vị trí", "Group")
                    .emptyMeansNone()
                    .note(
                            "Mã nhóm có vị trí, chức trách, nhiệm vụ tương đồng",
                            "Code of the group of like position, function and task"),
            text("organization", "Chi bộ", "Cell")
                    .names(Reference.CELL)
                    .required()
                    .note("Mã của chi bộ nơi sinh hoạt", "Id of the cell in which the member sits"),
            new ColumnDraft("status", Unit.CODE, "Tư cách đảng viên", "Status").codes(MemberStatus.values()),
            new ColumnDraft("admittedOn", Unit.DATE, "Ngày kết nạp", "Admitted on").notAfterReview(),
            new ColumnDraft("role", Unit.CODE, "Vai trò", "Role").codes(Role.values()),
            text("leads", "Đứng đầu tổ chức", "Leads")
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note("Mã của tổ chức mà đảng viên đứng đầu", "Id of the organization that the member heads"),
            text("collective", "Thành viên tập thể lãnh đạo của", "Collective")
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note(
                            "Mã của tổ chức mà đảng viên là thành viên tập thể lãnh đạo",
                            "Id of the organization in whose leadership collective the member sits"),
            new ColumnDraft("exempt", Unit.FLAG, "Miễn công tác và sinh hoạt đảng", "Exempt").emptyMeansNone(),
            new ColumnDraft("suspended", Unit.FLAG, "Đình chỉ sinh hoạt đảng", "Suspended").emptyMeansNone(),
            new ColumnDraft("monthsOnLeave", Unit.MONTHS, "Số tháng nghỉ ốm", "Months on sick leave")
                    .emptyMeansNone()
                    .note("Chỉ tính nghỉ ốm trong năm đánh giá", "Sick leave in the graded year only"),
            generalPoints(),
            resultPoints(),
            tasksAssigned()
                    .note(
                            "Người lãnh đạo, quản lý: nhiệm vụ của lĩnh vực phụ trách",
                            "Of a leader: the tasks of the area led"),
            tasksCompleted(),
            tasksOnTime(),
            tasksExceeded(),
            shortcomings(),
            shortcomingsRemedied(),
            targetsMissed(),
            new ColumnDraft("lowConfidencePercent", Unit.PERCENT, "Tỷ lệ phiếu tín nhiệm thấp", "Low-confidence votes"),
            new ColumnDraft("unitsInCharge", Unit.COUNT, "Số đơn vị phụ trách", "Units in charge").ofOthers(),
            new ColumnDraft("unitsFailed", Unit.COUNT, "Số đơn vị không hoàn thành nhiệm vụ", "Units not completed")
                    .partOf("unitsInCharge")
                    .ofOthers(),
            new ColumnDraft("officialGrade", Unit.CODE, "Xếp loại cán bộ, công chức, viên chức", "Grade as an official")
                    .codes(GRADES)
                    .emptyMeansNone()
                    .note("Trống: không phải cán bộ, công chức, viên chức", "Empty: not an official"),
            new ColumnDraft(
                            "complaintPending",
                            Unit.FLAG,
                            "Đang có khiếu nại, tố cáo hoặc dấu hiệu vi phạm",
                            "Complaint pending")
                    .emptyMeansNone(),
            selfGrade(),
            previousGrade());

    /** Levels given by people to single criteria (đánh giá tiêu chí). */
    public static final Table<AssessmentRow> ASSESSMENTS = new Table<>(
            AssessmentRow.class,
            "assessments",
            new Bilingual("Đánh giá tiêu chí", "Assessments"),
            subject(),
            new ColumnDraft("criterion", Unit.TEXT, "Tiêu chí", "Criterion").required(),
            new ColumnDraft("aspect", Unit.CODE, "Nhóm tiêu chí", "Aspect").codes(Aspect.values()),
            new ColumnDraft("level", Unit.CODE, "Cấp độ", "Level")
                    .codes(Level.EXCELLENT, Level.GOOD, Level.AVERAGE, Level.POOR));

    /** Targets and what came of them (chỉ tiêu). */
    public static final Table<IndicatorRow> INDICATORS = new Table<>(
            IndicatorRow.class,
            "indicators",
            new Bilingual("Chỉ tiêu", "Indicators"),
            subject(),
            new ColumnDraft("indicator", Unit.TEXT, "Chỉ tiêu", "Indicator")
                    .required()
                    .note("PARTY_ADMISSION: chỉ tiêu kết nạp đảng viên", "PARTY_ADMISSION: admission of members"),
            new ColumnDraft("target", Unit.FIGURE, "Mức giao", "Target"),
            new ColumnDraft("actual", Unit.FIGURE, "Kết quả", "Actual"));

    /** What competent bodies concluded (kết luận). */
    public static final Table<FindingRow> FINDINGS = new Table<>(
            FindingRow.class,
            "findings",
            new Bilingual("Kết luận", "Findings"),
            new ColumnDraft("id", Unit.TEXT, "Mã kết luận", "Finding").required(),
            subject(),
            new ColumnDraft("kind", Unit.CODE, "Loại kết luận", "Kind of finding").codes(FindingKind.values()),
            new ColumnDraft("form", Unit.CODE, "Hình thức kỷ luật", "Form of discipline")
                    .codes(DisciplineForm.values()),
            new ColumnDraft("concludedOn", Unit.DATE, "Ngày kết luận", "Concluded on").notAfterReview(),
            new ColumnDraft("occurredOn", Unit.DATE, "Ngày xảy ra", "Occurred on")
                    .emptyMeansNone()
                    .notAfterReview()
                    .note("Trống: xảy ra trong năm đánh giá", "Empty: in the graded year"),
            new ColumnDraft("document", Unit.TEXT, "Số văn bản", "Document"),
            new ColumnDraft("authority", Unit.TEXT, "Cơ quan kết luận", "Authority"),
            new ColumnDraft("dutyRelated", Unit.FLAG, "Liên quan chức trách, nhiệm vụ", "Related to duty"),
            new ColumnDraft("selfDetected", Unit.FLAG, "Tự phát hiện", "Self-detected").emptyMeansNone(),
            new ColumnDraft("remedied", Unit.FLAG, "Đã khắc phục", "Remedied").emptyMeansNone(),
            new ColumnDraft("remedyDue", Unit.DATE, "Hạn khắc phục", "To be remedied by"),
            new ColumnDraft("remediedOn", Unit.DATE, "Ngày khắc phục", "Remedied on").notAfterReview(),
            new ColumnDraft("forceMajeure", Unit.FLAG, "Bất khả kháng", "Force majeure").emptyMeansNone(),
            new ColumnDraft("arisenIn", Unit.TEXT, "Nơi phát sinh", "Arisen in")
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note(
                            "Mã của tổ chức nơi phát sinh; trống: tổ chức hiện nay của đối tượng",
                            "Id of the organization where it arose; empty: the subject's present one"));

    /** The period, then the five tables, in the order of the contract. */
    public static final List<Table<?>> ALL = List.of(PERIOD, ORGANIZATIONS, MEMBERS, ASSESSMENTS, INDICATORS, FINDINGS);

    private Tables() {}

    /** The table of a contract name. */
    public static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The table that the name of a file or sheet means, in whatever case, spacing and form of Unicode. */
    public static Optional<Table<?>> called(String name) {
        String folded = NormalizedText.folded(name);
        return ALL.stream()
                .filter(table -> List.of(
                                table.name(), table.sheet().vi(), table.sheet().en())
                        .stream()
                        .anyMatch(it -> NormalizedText.folded(it).equals(folded)))
                .findFirst();
    }

    private static ColumnDraft text(String name, String vi, String en) {
        return new ColumnDraft(name, Unit.TEXT, vi, en);
    }

    private static ColumnDraft subject() {
        return text("subject", "Mã đối tượng", "Subject")
                .names(Reference.SUBJECT)
                .required()
                .note("Mã của tổ chức hoặc đảng viên", "Id of an organization or a member");
    }

    private static ColumnDraft selfGrade() {
        return new ColumnDraft("selfGrade", Unit.CODE, "Tự xếp loại", "Self-grade")
                .codes(GRADES)
                .emptyMeansNone();
    }

    private static ColumnDraft previousGrade() {
        return new ColumnDraft("previousGrade", Unit.CODE, "Xếp loại năm trước", "Grade of the year before")
                .codes(GRADES)
                .emptyMeansNone();
    }

    private static ColumnDraft generalPoints() {
        return new ColumnDraft("generalPoints", Unit.POINTS, "Điểm tiêu chí chung", "General points").from(0, 30);
    }

    private static ColumnDraft resultPoints() {
        return new ColumnDraft("resultPoints", Unit.POINTS, "Điểm kết quả nhiệm vụ", "Result points").from(0, 70);
    }

    private static ColumnDraft tasksAssigned() {
        return new ColumnDraft("tasksAssigned", Unit.COUNT, "Số nhiệm vụ được giao", "Tasks assigned");
    }

    private static ColumnDraft tasksCompleted() {
        return new ColumnDraft("tasksCompleted", Unit.COUNT, "Số nhiệm vụ hoàn thành", "Tasks completed")
                .partOf("tasksAssigned");
    }

    private static ColumnDraft tasksOnTime() {
        return new ColumnDraft("tasksOnTime", Unit.COUNT, "Số nhiệm vụ đúng hạn", "Tasks on time")
                .partOf("tasksCompleted", "tasksAssigned");
    }

    private static ColumnDraft tasksExceeded() {
        return new ColumnDraft("tasksExceeded", Unit.COUNT, "Số nhiệm vụ vượt mức", "Tasks exceeded")
                .partOf("tasksCompleted", "tasksAssigned");
    }

    private static ColumnDraft shortcomings() {
        return new ColumnDraft("shortcomings", Unit.COUNT, "Số hạn chế, khuyết điểm", "Shortcomings");
    }

    private static ColumnDraft shortcomingsRemedied() {
        return new ColumnDraft("shortcomingsRemedied", Unit.COUNT, "Số hạn chế đã khắc phục", "Shortcomings remedied")
                .partOf("shortcomings");
    }

    private static ColumnDraft targetsMissed() {
        return new ColumnDraft("targetsMissed", Unit.COUNT, "Số chỉ tiêu cơ bản không đạt", "Basic targets missed")
                .from(0, 5);
    }
}
