package vn.minhxet.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/**
 * One row of the table {@code members}: a party member (đảng viên) and the year. Counts that nobody entered are
 * {@link Unknown#NUMBER}; points and percentages are in hundredths; codes and dates not entered are null. Immutable, and
 * equal where everything entered is.
 *
 * <p>A country has millions of members, so what was entered stands in the arrays of a {@link MemberPage}, which many share;
 * this object only says where, and is made when it is asked for. Two of them may stand for one row. The names of
 * organizations are kept as they are given: whoever makes many members gives the same object for the same organization.
 */
public final class MemberRow implements SubjectRow {

    /** No day: packed, it would lie in the year -4,194,304. */
    private static final int NOT_ENTERED = Integer.MIN_VALUE;

    /** The layout of a day: {@code [31 … 9 year | 8 … 5 month | 4 … 0 day]}; the month begins at this bit. */
    private static final int MONTH = 5;

    /** The year begins at this bit: days compare as the packed numbers do. */
    private static final int YEAR = 9;

    private final MemberPage page;
    private final int row;

    /** A row that stands on a page. */
    MemberRow(MemberPage page, int row) {
        this.page = page;
        this.row = row;
    }

    /**
     * A row.
     *
     * @param id unique over organizations and members together
     * @param position as papers write it, or null
     * @param group the code of the group of like position, function and task, or null
     * @param organization the cell in which the member sits
     * @param leads the organization led, or null
     * @param collective the organization whose leadership collective the member sits in, or null
     * @param monthsOnLeave months of sick leave in the year
     * @param generalPoints 0 to 30 points, in hundredths
     * @param resultPoints 0 to 70 points, in hundredths
     * @param tasksAssigned tasks of the member; of a leader, those of the area led
     * @param lowConfidencePercent low-confidence votes, 0 to 100 per cent, in hundredths
     * @param officialGrade the grade as a civil servant, null where the member is none
     * @param quarterGrades the grades of the quarters so far, at most four, in order
     * @throws IllegalArgumentException where the id or the name holds half of a character
     * @throws ArithmeticException where a day, months, points, targets or percentages are beyond any that can be entered
     */
    public MemberRow(
            String id,
            String name,
            @Nullable String position,
            @Nullable String group,
            String organization,
            @Nullable MemberStatus status,
            @Nullable LocalDate admittedOn,
            @Nullable Role role,
            @Nullable String leads,
            @Nullable String collective,
            boolean exempt,
            boolean suspended,
            int monthsOnLeave,
            int generalPoints,
            int resultPoints,
            int tasksAssigned,
            int tasksCompleted,
            int tasksOnTime,
            int tasksExceeded,
            int shortcomings,
            int shortcomingsRemedied,
            int targetsMissed,
            int lowConfidencePercent,
            int unitsInCharge,
            int unitsFailed,
            @Nullable Grade officialGrade,
            boolean complaintPending,
            @Nullable Grade selfGrade,
            @Nullable Grade previousGrade,
            List<Grade> quarterGrades) {
        this(new MemberPage(1, IdAndName.length(id, name)), 0);
        page.begin(organization, MemberPage.Post.of(position, group, leads, collective));
        page.put(id, name);
        page.put(MemberPage.MONTHS_ON_LEAVE, monthsOnLeave);
        page.put(MemberPage.GENERAL_POINTS, generalPoints);
        page.put(MemberPage.RESULT_POINTS, resultPoints);
        page.put(MemberPage.TASKS_ASSIGNED, tasksAssigned);
        page.put(MemberPage.TASKS_COMPLETED, tasksCompleted);
        page.put(MemberPage.TASKS_ON_TIME, tasksOnTime);
        page.put(MemberPage.TASKS_EXCEEDED, tasksExceeded);
        page.put(MemberPage.SHORTCOMINGS, shortcomings);
        page.put(MemberPage.SHORTCOMINGS_REMEDIED, shortcomingsRemedied);
        page.put(MemberPage.TARGETS_MISSED, targetsMissed);
        page.put(MemberPage.LOW_CONFIDENCE_PERCENT, lowConfidencePercent);
        page.put(MemberPage.UNITS_IN_CHARGE, unitsInCharge);
        page.put(MemberPage.UNITS_FAILED, unitsFailed);
        page.put(MemberPage.ADMITTED_ON, packed(admittedOn));
        page.put(
                MemberPage.CODES,
                MemberCode.STATUS.packed(status)
                        | MemberCode.ROLE.packed(role)
                        | MemberCode.OFFICIAL_GRADE.packed(officialGrade)
                        | MemberCode.SELF_GRADE.packed(selfGrade)
                        | MemberCode.PREVIOUS_GRADE.packed(previousGrade)
                        | MemberCode.EXEMPT.packed(exempt)
                        | MemberCode.SUSPENDED.packed(suspended)
                        | MemberCode.COMPLAINT_PENDING.packed(complaintPending)
                        | MemberCode.packedQuarters(quarterGrades));
    }

    @Override
    public String id() {
        return entered(IdAndName.id(page.utf8(), page.idAndName(row)));
    }

    @Override
    public String name() {
        return entered(IdAndName.name(page.utf8(), page.idAndName(row)));
    }

    /** What is null only while the row is read and refused: of a year that is graded every member has it. */
    @SuppressWarnings("NullAway")
    private static String entered(@Nullable String value) {
        return value;
    }

    /** The order of the ids, that of {@link String#compareTo}; both have one. */
    public static int compareIds(MemberRow one, MemberRow other) {
        return IdAndName.compareIds(
                one.page.utf8(), one.page.idAndName(one.row), other.page.utf8(), other.page.idAndName(other.row));
    }

    /** How the id stands to another, as {@link String#compareTo} tells it; there is an id. */
    public int compareIdTo(String other) {
        return IdAndName.compareId(page.utf8(), page.idAndName(row), other);
    }

    /** Whether there is no id, as in a row whose id could not be read. */
    public boolean hasNoId() {
        return IdAndName.hasNoId(page.utf8(), page.idAndName(row));
    }

    /** Whether this is the id; of a member without one, never. */
    public boolean hasId(String other) {
        return !hasNoId() && compareIdTo(other) == 0;
    }

    /** The {@link IdHash} of the id; there is one. */
    public int idHash() {
        return IdAndName.idHash(page.utf8(), page.idAndName(row));
    }

    /** The position as papers write it (chức vụ), or null. */
    public @Nullable String position() {
        return page.post(row).position();
    }

    /** The code of the group of like position, function and task, or null. */
    public @Nullable String group() {
        return page.post(row).group();
    }

    public String organization() {
        return page.organization(row);
    }

    public @Nullable MemberStatus status() {
        return MemberCode.STATUS.status(codes());
    }

    public @Nullable LocalDate admittedOn() {
        return hasAdmission() ? LocalDate.of(admissionYear(), admissionMonth(), admissionDay()) : null;
    }

    /** Full months from admission to the review; 0 where nobody entered the day of admission. */
    public int monthsSinceAdmission(Period period) {
        return hasAdmission() ? period.monthsSince(admissionYear(), admissionMonth(), admissionDay()) : 0;
    }

    /** Year, month and day side by side: counting months then needs no calendar. */
    static int packed(@Nullable LocalDate day) {
        return day == null
                ? NOT_ENTERED
                : Math.multiplyExact(day.getYear(), 1 << YEAR) | day.getMonthValue() << MONTH | day.getDayOfMonth();
    }

    private boolean hasAdmission() {
        return page.number(row, MemberPage.ADMITTED_ON) != NOT_ENTERED;
    }

    private int admissionYear() {
        return page.number(row, MemberPage.ADMITTED_ON) >> YEAR;
    }

    private int admissionMonth() {
        return page.number(row, MemberPage.ADMITTED_ON) >> MONTH & 0xF;
    }

    private int admissionDay() {
        return page.number(row, MemberPage.ADMITTED_ON) & 0x1F;
    }

    private int codes() {
        return page.number(row, MemberPage.CODES);
    }

    public @Nullable Role role() {
        return MemberCode.ROLE.role(codes());
    }

    public @Nullable String leads() {
        return page.post(row).leads();
    }

    public @Nullable String collective() {
        return page.post(row).collective();
    }

    public boolean exempt() {
        return MemberCode.EXEMPT.in(codes());
    }

    public boolean suspended() {
        return MemberCode.SUSPENDED.in(codes());
    }

    public int monthsOnLeave() {
        return page.number(row, MemberPage.MONTHS_ON_LEAVE);
    }

    @Override
    public int generalPoints() {
        return page.number(row, MemberPage.GENERAL_POINTS);
    }

    @Override
    public int resultPoints() {
        return page.number(row, MemberPage.RESULT_POINTS);
    }

    @Override
    public int tasksAssigned() {
        return page.number(row, MemberPage.TASKS_ASSIGNED);
    }

    @Override
    public int tasksCompleted() {
        return page.number(row, MemberPage.TASKS_COMPLETED);
    }

    @Override
    public int tasksOnTime() {
        return page.number(row, MemberPage.TASKS_ON_TIME);
    }

    @Override
    public int tasksExceeded() {
        return page.number(row, MemberPage.TASKS_EXCEEDED);
    }

    @Override
    public int shortcomings() {
        return page.number(row, MemberPage.SHORTCOMINGS);
    }

    @Override
    public int shortcomingsRemedied() {
        return page.number(row, MemberPage.SHORTCOMINGS_REMEDIED);
    }

    @Override
    public int targetsMissed() {
        return page.number(row, MemberPage.TARGETS_MISSED);
    }

    public int lowConfidencePercent() {
        return page.number(row, MemberPage.LOW_CONFIDENCE_PERCENT);
    }

    public int unitsInCharge() {
        return page.number(row, MemberPage.UNITS_IN_CHARGE);
    }

    public int unitsFailed() {
        return page.number(row, MemberPage.UNITS_FAILED);
    }

    public @Nullable Grade officialGrade() {
        return MemberCode.OFFICIAL_GRADE.grade(codes());
    }

    @Override
    public boolean complaintPending() {
        return MemberCode.COMPLAINT_PENDING.in(codes());
    }

    @Override
    public @Nullable Grade selfGrade() {
        return MemberCode.SELF_GRADE.grade(codes());
    }

    @Override
    public @Nullable Grade previousGrade() {
        return MemberCode.PREVIOUS_GRADE.grade(codes());
    }

    @Override
    public List<Grade> quarterGrades() {
        return MemberCode.quarters(codes());
    }

    /** The same row had another number been entered in a column of counts, points or percentages. */
    public MemberRow with(String column, int number) {
        int slot = MemberPage.COUNTS.indexOf(column);
        return slot < 0 ? this : new MemberRow(page.with(row, slot, number), 0);
    }

    /** The same row with these grades of the quarters, at most four. */
    public MemberRow withQuarterGrades(List<Grade> grades) {
        int codes = MemberCode.withQuarters(codes(), grades);
        return new MemberRow(page.with(row, MemberPage.CODES, codes), 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberRow it
                && page.sameNumbers(row, it.page, it.row)
                && IdAndName.same(page.utf8(), page.idAndName(row), it.page.utf8(), it.page.idAndName(it.row))
                && page.post(row).equals(it.page.post(it.row))
                && Objects.equals(organization(), it.organization());
    }

    @Override
    public int hashCode() {
        return 31 * IdAndName.hash(page.utf8(), page.idAndName(row)) + page.number(row, MemberPage.ADMITTED_ON);
    }

    @Override
    public String toString() {
        return "Member[id=" + id()
                + ", name=" + name()
                + ", position=" + position()
                + ", group=" + group()
                + ", organization=" + organization()
                + ", status=" + status()
                + ", admittedOn=" + admittedOn()
                + ", role=" + role()
                + ", leads=" + leads()
                + ", collective=" + collective()
                + ", exempt=" + exempt()
                + ", suspended=" + suspended()
                + ", monthsOnLeave=" + monthsOnLeave()
                + ", generalPoints=" + generalPoints()
                + ", resultPoints=" + resultPoints()
                + ", tasksAssigned=" + tasksAssigned()
                + ", tasksCompleted=" + tasksCompleted()
                + ", tasksOnTime=" + tasksOnTime()
                + ", tasksExceeded=" + tasksExceeded()
                + ", shortcomings=" + shortcomings()
                + ", shortcomingsRemedied=" + shortcomingsRemedied()
                + ", targetsMissed=" + targetsMissed()
                + ", lowConfidencePercent=" + lowConfidencePercent()
                + ", unitsInCharge=" + unitsInCharge()
                + ", unitsFailed=" + unitsFailed()
                + ", officialGrade=" + officialGrade()
                + ", complaintPending=" + complaintPending()
                + ", selfGrade=" + selfGrade()
                + ", previousGrade=" + previousGrade()
                + ", quarterGrades=" + quarterGrades()
                + "]";
    }
}
