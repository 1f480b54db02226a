package vn.minhxet.exchange;

import java.util.List;
import java.util.Optional;
import vn.minhxet.exchange.Column.Reference;
import vn.minhxet.subject.Aspect;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.DisciplineForm;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.FindingKind;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Level;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberStatus;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;

/** The period and the five tables of facts: the one description of what may be entered. */
public final class Tables {

    private static final Grade[] GRADES = Grade.BEST_FIRST.toArray(Grade[]::new);

    /** The graded year and the day of the review (kỳ đánh giá): one row. */
    public static final Table<Period> PERIOD = new Table<>(
            Period.class,
            "period",
            new Words("Kỳ đánh giá", "Period"),
            new ColumnDraft("year", Unit.COUNT, "Năm đánh giá", "Graded year")
                    .from(2000, 2100)
                    .required(),
            new ColumnDraft("reviewedOn", Unit.DATE, "Ngày kiểm điểm", "Day of review").required());

    /** Party organizations (tổ chức đảng). */
    public static final Table<Organization> ORGANIZATIONS = new Table<>(
            Organization.class,
            "organizations",
            new Words("Tổ chức đảng", "Organizations"),
            of(OrganizationYear.CATALOGUE, "id")
                    .required()
                    .note(
                            "Không trùng với mã nào khác của tổ chức hoặc đảng viên; giữ nguyên số 0 ở đầu",
                            "Unlike any other id of an organization or member; leading zeros are kept"),
            text("name", "Tên tổ chức", "Name").emptyMeansId(),
            of(OrganizationYear.CATALOGUE, "kind")
                    .codes(OrganizationKind.values())
                    .required(),
            text("parent", "Tổ chức cấp trên", "Parent")
                    .names(Reference.COMMITTEE)
                    .emptyMeansNone()
                    .note("Mã của tổ chức cấp trên trực tiếp", "Id of the organization directly above"),
            of(OrganizationYear.CATALOGUE, "sector"),
            text("group", "Nhóm", "Group").emptyMeansNone(),
            text("predecessors", "Các tổ chức sáp nhập vào", "Predecessors")
                    .many()
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note(
                            "Mã các tổ chức đã sáp nhập vào trong năm, cách nhau bằng dấu ;",
                            "Ids of the organizations merged into this one in the year, with ; between"),
            of(OrganizationYear.CATALOGUE, "establishedOn")
                    .emptyMeansNone()
                    .notAfterReview()
                    .note("Trống: thành lập trước năm đánh giá", "Empty: established before the graded year"),
            of(OrganizationYear.CATALOGUE, "generalPoints"),
            of(OrganizationYear.CATALOGUE, "resultPoints"),
            of(OrganizationYear.CATALOGUE, "tasksAssigned"),
            of(OrganizationYear.CATALOGUE, "tasksCompleted"),
            of(OrganizationYear.CATALOGUE, "tasksOnTime"),
            of(OrganizationYear.CATALOGUE, "tasksExceeded"),
            of(OrganizationYear.CATALOGUE, "shortcomings"),
            of(OrganizationYear.CATALOGUE, "shortcomingsRemedied"),
            of(OrganizationYear.CATALOGUE, "targetsMissed"),
            new ColumnDraft("outstanding", Unit.FLAG, "Tổ chức có kết quả nổi trội", "Outstanding")
                    .emptyMeansNone()
                    .note(
                            "Cấp có thẩm quyền đánh giá tổ chức nổi trội (được dùng tỷ lệ xuất sắc cao hơn)",
                            "The competent level finds the organization outstanding (the higher quota applies)"),
            of(OrganizationYear.CATALOGUE, "complaintPending").emptyMeansNone(),
            selfGrade(),
            previousGrade(OrganizationYear.CATALOGUE));

    /** Party members (đảng viên). */
    public static final Table<Member> MEMBERS = new Table<>(
            Member.class,
            "members",
            new Words("Đảng viên", "Members"),
            MemberRows::row,
            of(MemberYear.CATALOGUE, "id")
                    .required()
                    .note(
                            "Không trùng với mã nào khác của tổ chức hoặc đảng viên; giữ nguyên số 0 ở đầu",
                            "Unlike any other id of an organization or member; leading zeros are kept"),
            text("name", "Họ và tên", "Name").emptyMeansId(),
            text("organization", "Chi bộ", "Cell")
                    .names(Reference.CELL)
                    .required()
                    .note("Mã của chi bộ nơi sinh hoạt", "Id of the cell in which the member sits"),
            of(MemberYear.CATALOGUE, "status").codes(MemberStatus.values()),
            of(MemberYear.CATALOGUE, "admittedOn").notAfterReview(),
            of(MemberYear.CATALOGUE, "role").codes(Role.values()),
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
            of(MemberYear.CATALOGUE, "exempt").emptyMeansNone(),
            of(MemberYear.CATALOGUE, "suspended").emptyMeansNone(),
            of(MemberYear.CATALOGUE, "monthsOnLeave")
                    .emptyMeansNone()
                    .note("Chỉ tính nghỉ ốm trong năm đánh giá", "Sick leave in the graded year only"),
            of(MemberYear.CATALOGUE, "generalPoints"),
            of(MemberYear.CATALOGUE, "resultPoints"),
            of(MemberYear.CATALOGUE, "tasksAssigned")
                    .note(
                            "Người lãnh đạo, quản lý: nhiệm vụ của lĩnh vực phụ trách",
                            "Of a leader: the tasks of the area led"),
            of(MemberYear.CATALOGUE, "tasksCompleted"),
            of(MemberYear.CATALOGUE, "tasksOnTime"),
            of(MemberYear.CATALOGUE, "tasksExceeded"),
            of(MemberYear.CATALOGUE, "shortcomings"),
            of(MemberYear.CATALOGUE, "shortcomingsRemedied"),
            of(MemberYear.CATALOGUE, "targetsMissed"),
            of(MemberYear.CATALOGUE, "lowConfidencePercent"),
            of(MemberYear.CATALOGUE, "unitsInCharge"),
            of(MemberYear.CATALOGUE, "unitsFailed"),
            of(MemberYear.CATALOGUE, "officialGrade")
                    .codes(GRADES)
                    .emptyMeansNone()
                    .note("Trống: không phải cán bộ, công chức, viên chức", "Empty: not an official"),
            of(MemberYear.CATALOGUE, "complaintPending").emptyMeansNone(),
            selfGrade(),
            previousGrade(MemberYear.CATALOGUE));

    /** Levels given by people to single criteria (đánh giá tiêu chí). */
    public static final Table<Assessment> ASSESSMENTS = new Table<>(
            Assessment.class,
            "assessments",
            new Words("Đánh giá tiêu chí", "Assessments"),
            subject(),
            of(Assessment.CATALOGUE, "criterion").required(),
            of(Assessment.CATALOGUE, "aspect").codes(Aspect.values()),
            of(Assessment.CATALOGUE, "level").codes(Level.EXCELLENT, Level.GOOD, Level.AVERAGE, Level.POOR));

    /** Targets and what came of them (chỉ tiêu). */
    public static final Table<Indicator> INDICATORS = new Table<>(
            Indicator.class,
            "indicators",
            new Words("Chỉ tiêu", "Indicators"),
            subject(),
            of(Indicator.CATALOGUE, "indicator")
                    .required()
                    .note("PARTY_ADMISSION: chỉ tiêu kết nạp đảng viên", "PARTY_ADMISSION: admission of members"),
            of(Indicator.CATALOGUE, "target"),
            of(Indicator.CATALOGUE, "actual"));

    /** What competent bodies concluded (kết luận). */
    public static final Table<Finding> FINDINGS = new Table<>(
            Finding.class,
            "findings",
            new Words("Kết luận", "Findings"),
            of(FindingYear.CATALOGUE, "id").required(),
            subject(),
            of(FindingYear.CATALOGUE, "kind").codes(FindingKind.values()),
            of(FindingYear.CATALOGUE, "form").codes(DisciplineForm.values()),
            of(FindingYear.CATALOGUE, "concludedOn").notAfterReview(),
            of(FindingYear.CATALOGUE, "occurredOn")
                    .emptyMeansNone()
                    .notAfterReview()
                    .note("Trống: xảy ra trong năm đánh giá", "Empty: in the graded year"),
            of(FindingYear.CATALOGUE, "document"),
            of(FindingYear.CATALOGUE, "authority"),
            of(FindingYear.CATALOGUE, "dutyRelated"),
            of(FindingYear.CATALOGUE, "selfDetected").emptyMeansNone(),
            of(FindingYear.CATALOGUE, "remedied").emptyMeansNone(),
            of(FindingYear.CATALOGUE, "remedyDue"),
            of(FindingYear.CATALOGUE, "remediedOn").notAfterReview(),
            of(FindingYear.CATALOGUE, "forceMajeure").emptyMeansNone(),
            of(FindingYear.CATALOGUE, "arisenIn")
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .note(
                            "Mã của tổ chức nơi phát sinh; trống: tổ chức hiện nay của đối tượng",
                            "Id of the organization where it arose; empty: the subject's present one"));

    /** The period, then the five tables, in the order of the contract. */
    public static final List<Table<?>> ALL = List.of(PERIOD, ORGANIZATIONS, MEMBERS, ASSESSMENTS, INDICATORS, FINDINGS);

    private Tables() {}

    /** The table of a contract name. */
    static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The table that the name of a file or sheet means, in whatever case, spacing and form of Unicode. */
    static Optional<Table<?>> called(String name) {
        String folded = Text.folded(name);
        return ALL.stream()
                .filter(table -> List.of(
                                table.name(), table.sheet().vi(), table.sheet().en())
                        .stream()
                        .anyMatch(it -> Text.folded(it).equals(folded)))
                .findFirst();
    }

    private static ColumnDraft of(Catalogue<?> catalogue, String name) {
        return ColumnDraft.of(catalogue, name);
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

    private static ColumnDraft previousGrade(Catalogue<?> catalogue) {
        return of(catalogue, "previousGrade").codes(GRADES).emptyMeansNone();
    }
}
