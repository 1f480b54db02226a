package vn.minhxet.facts;

import java.util.List;
import java.util.Optional;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** The period and the seven tables of facts: the one description of what may be entered. */
public final class Tables {

    private static final Grade[] GRADES = Grade.BEST_FIRST.toArray(Grade[]::new);

    /** The graded year or quarter and the day of the review (kỳ đánh giá): one row. */
    public static final Table<Period> PERIOD = new Table<>(
            Period.class,
            "period",
            new ColumnDraft("year", Unit.COUNT).from(2000, 2100).required(),
            new ColumnDraft("quarter", Unit.COUNT)
                    .from(1, Period.QUARTERS)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("reviewedOn", Unit.DATE).required(),
            new ColumnDraft("previousReviewedOn", Unit.DATE).noted());

    /** Party organizations (tổ chức đảng). */
    public static final Table<OrganizationRow> ORGANIZATIONS = new Table<>(
            OrganizationRow.class,
            "organizations",
            id(),
            new ColumnDraft("name", Unit.TEXT).emptyMeansId(),
            new ColumnDraft("committee", Unit.TEXT).emptyMeansNone().noted(),
            new ColumnDraft("kind", Unit.CODE).codes(OrganizationKind.values()).required(),
            new ColumnDraft("parent", Unit.TEXT)
                    .names(Reference.COMMITTEE)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("sector", Unit.TEXT).freeCode(),
            new ColumnDraft("group", Unit.TEXT).freeCode().emptyMeansNone(),
            new ColumnDraft("predecessors", Unit.TEXT)
                    .many()
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("establishedOn", Unit.DATE)
                    .emptyMeansNone()
                    .notAfterReview()
                    .noted(),
            generalPoints(),
            resultPoints(),
            tasksAssigned(),
            tasksCompleted(),
            tasksOnTime(),
            tasksExceeded(),
            shortcomings(),
            shortcomingsRemedied(),
            targetsMissed(),
            new ColumnDraft("outstanding", Unit.FLAG).emptyMeansNone().noted(),
            new ColumnDraft("complaintPending", Unit.FLAG).emptyMeansNone(),
            selfGrade(),
            previousGrade(),
            quarterGrades());

    /** Party members (đảng viên). */
    public static final Table<MemberRow> MEMBERS = new Table<>(
            MemberRow.class,
            "members",
            MemberRowList::of,
            id(),
            new ColumnDraft("name", Unit.TEXT).emptyMeansId(),
            new ColumnDraft("position", Unit.TEXT).emptyMeansNone().noted(),
            new ColumnDraft("group", Unit.TEXT).freeCode().emptyMeansNone().noted(),
            new ColumnDraft("organization", Unit.TEXT)
                    .names(Reference.CELL)
                    .required()
                    .noted(),
            new ColumnDraft("status", Unit.CODE).codes(MemberStatus.values()),
            new ColumnDraft("admittedOn", Unit.DATE).notAfterReview(),
            new ColumnDraft("role", Unit.CODE).codes(Role.values()),
            new ColumnDraft("leads", Unit.TEXT)
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("collective", Unit.TEXT)
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("exempt", Unit.FLAG).emptyMeansNone(),
            new ColumnDraft("suspended", Unit.FLAG).emptyMeansNone(),
            new ColumnDraft("monthsOnLeave", Unit.MONTHS).emptyMeansNone().noted(),
            generalPoints(),
            resultPoints(),
            tasksAssigned().noted(),
            tasksCompleted(),
            tasksOnTime(),
            tasksExceeded(),
            shortcomings(),
            shortcomingsRemedied(),
            targetsMissed(),
            new ColumnDraft("lowConfidencePercent", Unit.PERCENT)
                    .emptyMeansNotAny()
                    .noted(),
            new ColumnDraft("unitsInCharge", Unit.COUNT)
                    .emptyMeansNotAny()
                    .noted()
                    .ofOthers(),
            new ColumnDraft("unitsFailed", Unit.COUNT)
                    .partOf("unitsInCharge")
                    .noted()
                    .ofOthers(),
            new ColumnDraft("officialGrade", Unit.CODE)
                    .codes(GRADES)
                    .emptyMeansNone()
                    .noted(),
            new ColumnDraft("complaintPending", Unit.FLAG).emptyMeansNone(),
            selfGrade(),
            previousGrade(),
            quarterGrades());

    /** Levels given by people to single criteria (đánh giá tiêu chí). */
    public static final Table<AssessmentRow> ASSESSMENTS = new Table<>(
            AssessmentRow.class,
            "assessments",
            subject(),
            new ColumnDraft("criterion", Unit.TEXT).freeCode().required(),
            new ColumnDraft("aspect", Unit.CODE).codes(Aspect.values()),
            new ColumnDraft("level", Unit.CODE).codes(Level.EXCELLENT, Level.GOOD, Level.AVERAGE, Level.POOR));

    /** Targets and what came of them (chỉ tiêu). */
    public static final Table<IndicatorRow> INDICATORS = new Table<>(
            IndicatorRow.class,
            "indicators",
            subject(),
            new ColumnDraft("indicator", Unit.TEXT).freeCode().required().noted(),
            new ColumnDraft("target", Unit.FIGURE),
            new ColumnDraft("actual", Unit.FIGURE));

    /** What competent bodies concluded (kết luận). */
    public static final Table<FindingRow> FINDINGS = new Table<>(
            FindingRow.class,
            "findings",
            new ColumnDraft("id", Unit.TEXT).required(),
            subject(),
            new ColumnDraft("kind", Unit.CODE).codes(FindingKind.values()),
            new ColumnDraft("form", Unit.CODE).codes(DisciplineForm.values()).noted(),
            new ColumnDraft("concludedOn", Unit.DATE).notAfterReview(),
            new ColumnDraft("occurredOn", Unit.DATE)
                    .emptyMeansNone()
                    .notAfterReview()
                    .noted(),
            new ColumnDraft("document", Unit.TEXT),
            new ColumnDraft("authority", Unit.TEXT),
            new ColumnDraft("dutyRelated", Unit.FLAG),
            new ColumnDraft("selfDetected", Unit.FLAG).emptyMeansNone().noted(),
            new ColumnDraft("remedied", Unit.FLAG).emptyMeansNone().noted(),
            new ColumnDraft("remedyDue", Unit.DATE),
            new ColumnDraft("remediedOn", Unit.DATE).notAfterReview(),
            new ColumnDraft("forceMajeure", Unit.FLAG).emptyMeansNone(),
            new ColumnDraft("arisenIn", Unit.TEXT)
                    .names(Reference.ORGANIZATION)
                    .emptyMeansNone()
                    .noted());

    /** What was given for single criteria of a score sheet (điểm từng tiêu chí). */
    public static final Table<ScoreRow> SCORES = new Table<>(
            ScoreRow.class,
            "scores",
            subject(),
            new ColumnDraft("sheet", Unit.TEXT).freeCode().emptyMeansNone().noted(),
            item(),
            new ColumnDraft("points", Unit.MARK).noted(),
            new ColumnDraft("own", Unit.MARK).emptyMeansNone().noted(),
            new ColumnDraft("note", Unit.TEXT).emptyMeansNone());

    /** The products behind single criteria (sản phẩm, công việc). */
    public static final Table<ProductRow> PRODUCTS = new Table<>(
            ProductRow.class,
            "products",
            subject(),
            item(),
            new ColumnDraft("name", Unit.TEXT).required(),
            new ColumnDraft("weight", Unit.FIGURE).noted(),
            new ColumnDraft("planned", Unit.FIGURE).noted(),
            new ColumnDraft("done", Unit.FIGURE),
            new ColumnDraft("quality", Unit.PERCENT),
            new ColumnDraft("progress", Unit.PERCENT),
            new ColumnDraft("leading", Unit.PERCENT));

    /** The period, then the seven tables, in the order of the contract. */
    public static final List<Table<?>> ALL =
            List.of(PERIOD, ORGANIZATIONS, MEMBERS, ASSESSMENTS, INDICATORS, FINDINGS, SCORES, PRODUCTS);

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

    private static ColumnDraft id() {
        return ColumnDraft.shared("id", Unit.TEXT).required().noted();
    }

    private static ColumnDraft subject() {
        return ColumnDraft.shared("subject", Unit.TEXT)
                .names(Reference.SUBJECT)
                .required()
                .noted();
    }

    private static ColumnDraft item() {
        return ColumnDraft.shared("item", Unit.TEXT).freeCode().required().noted();
    }

    private static ColumnDraft selfGrade() {
        return ColumnDraft.shared("selfGrade", Unit.CODE).codes(GRADES).emptyMeansNone();
    }

    private static ColumnDraft previousGrade() {
        return ColumnDraft.shared("previousGrade", Unit.CODE).codes(GRADES).emptyMeansNone();
    }

    private static ColumnDraft quarterGrades() {
        return ColumnDraft.shared("quarterGrades", Unit.CODE)
                .codes(GRADES)
                .upTo(Period.QUARTERS)
                .emptyMeansNone()
                .noted();
    }

    private static ColumnDraft generalPoints() {
        return ColumnDraft.shared("generalPoints", Unit.POINTS).from(0, 30);
    }

    private static ColumnDraft resultPoints() {
        return ColumnDraft.shared("resultPoints", Unit.POINTS).from(0, 70);
    }

    private static ColumnDraft tasksAssigned() {
        return ColumnDraft.shared("tasksAssigned", Unit.COUNT);
    }

    private static ColumnDraft tasksCompleted() {
        return ColumnDraft.shared("tasksCompleted", Unit.COUNT).partOf("tasksAssigned");
    }

    private static ColumnDraft tasksOnTime() {
        return ColumnDraft.shared("tasksOnTime", Unit.COUNT).partOf("tasksCompleted", "tasksAssigned");
    }

    private static ColumnDraft tasksExceeded() {
        return ColumnDraft.shared("tasksExceeded", Unit.COUNT).partOf("tasksCompleted", "tasksAssigned");
    }

    private static ColumnDraft shortcomings() {
        return ColumnDraft.shared("shortcomings", Unit.COUNT).emptyMeansNotAny().noted();
    }

    private static ColumnDraft shortcomingsRemedied() {
        return ColumnDraft.shared("shortcomingsRemedied", Unit.COUNT)
                .partOf("shortcomings")
                .noted();
    }

    private static ColumnDraft targetsMissed() {
        return ColumnDraft.shared("targetsMissed", Unit.COUNT)
                .from(0, 5)
                .emptyMeansNotAny()
                .noted();
    }
}
