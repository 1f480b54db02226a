package vn.minhxet.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/**
 * One row of the table {@code members}: a party member (đảng viên) and the year. Counts that nobody entered are
 * {@link Unknown#NUMBER}; points and percentages are in hundredths; codes and dates not entered are null. Immutable, and
 * equal where everything entered is.
 *
 * <p>A country has millions of members, so a member is one flat record: 80 bytes with ordinary object pointers, and the
 * id and the name in an array of UTF-8, which many may share, that become text on demand. The names of
 * organizations are kept as given: a caller that makes many members passes the same object for the same organization.
 */
public final class MemberRow implements SubjectRow {

    /** What most rows leave empty, so that it costs them one pointer. */
    private record Post(@Nullable String position, @Nullable String group) {}

    /** No day: packed, it would lie in the year -4,194,304. */
    private static final int NOT_ENTERED = Integer.MIN_VALUE;

    /** The layout of a day: {@code [31 … 9 year | 8 … 5 month | 4 … 0 day]}; the month begins at this bit. */
    private static final int MONTH = 5;

    /** The year begins at this bit: days compare as the packed numbers do. */
    private static final int YEAR = 9;

    private final byte[] idAndName;
    private final @Nullable Post post;
    private final String organization;
    private final @Nullable String leads;
    private final @Nullable String collective;
    private final int admittedOn;
    private final int tasksAssigned;
    private final int tasksCompleted;
    private final int tasksOnTime;
    private final int tasksExceeded;
    private final int shortcomings;
    private final int shortcomingsRemedied;
    private final int unitsInCharge;
    private final int unitsFailed;
    private final int codes;
    private final char at;
    private final short monthsOnLeave;
    private final short generalPoints;
    private final short resultPoints;
    private final short targetsMissed;
    private final short lowConfidencePercent;

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
            @Nullable Grade previousGrade) {
        this(
                IdAndName.of(id, name),
                position,
                group,
                organization,
                status,
                admittedOn,
                role,
                leads,
                collective,
                exempt,
                suspended,
                monthsOnLeave,
                generalPoints,
                resultPoints,
                tasksAssigned,
                tasksCompleted,
                tasksOnTime,
                tasksExceeded,
                shortcomings,
                shortcomingsRemedied,
                targetsMissed,
                lowConfidencePercent,
                unitsInCharge,
                unitsFailed,
                officialGrade,
                complaintPending,
                selfGrade,
                previousGrade);
    }

    /** A row with its id and name together, and all else as above. */
    private MemberRow(
            IdAndName idAndName,
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
            @Nullable Grade previousGrade) {
        this.idAndName = idAndName.bytes();
        this.at = (char) idAndName.at();
        this.post = position == null && group == null ? null : new Post(position, group);
        this.organization = organization;
        this.leads = leads;
        this.collective = collective;
        this.admittedOn = admittedOn == null ? NOT_ENTERED : packed(admittedOn);
        this.monthsOnLeave = small(monthsOnLeave);
        this.generalPoints = small(generalPoints);
        this.resultPoints = small(resultPoints);
        this.tasksAssigned = tasksAssigned;
        this.tasksCompleted = tasksCompleted;
        this.tasksOnTime = tasksOnTime;
        this.tasksExceeded = tasksExceeded;
        this.shortcomings = shortcomings;
        this.shortcomingsRemedied = shortcomingsRemedied;
        this.targetsMissed = small(targetsMissed);
        this.lowConfidencePercent = small(lowConfidencePercent);
        this.unitsInCharge = unitsInCharge;
        this.unitsFailed = unitsFailed;
        this.codes = MemberCode.STATUS.packed(status)
                | MemberCode.ROLE.packed(role)
                | MemberCode.OFFICIAL_GRADE.packed(officialGrade)
                | MemberCode.SELF_GRADE.packed(selfGrade)
                | MemberCode.PREVIOUS_GRADE.packed(previousGrade)
                | MemberCode.EXEMPT.packed(exempt)
                | MemberCode.SUSPENDED.packed(suspended)
                | MemberCode.COMPLAINT_PENDING.packed(complaintPending);
    }

    /**
     * Makes rows of what stands in the columns, which it finds by name. There are millions of rows, so id and name go from the
     * file to the row without becoming text. Immutable.
     */
    static final class Reader implements Function<RowValues, MemberRow> {

        private final int id;
        private final int name;
        private final int position;
        private final int group;
        private final int organization;
        private final int status;
        private final int admittedOn;
        private final int role;
        private final int leads;
        private final int collective;
        private final int exempt;
        private final int suspended;
        private final int monthsOnLeave;
        private final int generalPoints;
        private final int resultPoints;
        private final int tasksAssigned;
        private final int tasksCompleted;
        private final int tasksOnTime;
        private final int tasksExceeded;
        private final int shortcomings;
        private final int shortcomingsRemedied;
        private final int targetsMissed;
        private final int lowConfidencePercent;
        private final int unitsInCharge;
        private final int unitsFailed;
        private final int officialGrade;
        private final int complaintPending;
        private final int selfGrade;
        private final int previousGrade;

        Reader(Table<MemberRow> table) {
            this.id = table.position("id");
            this.name = table.position("name");
            this.position = table.position("position");
            this.group = table.position("group");
            this.organization = table.position("organization");
            this.status = table.position("status");
            this.admittedOn = table.position("admittedOn");
            this.role = table.position("role");
            this.leads = table.position("leads");
            this.collective = table.position("collective");
            this.exempt = table.position("exempt");
            this.suspended = table.position("suspended");
            this.monthsOnLeave = table.position("monthsOnLeave");
            this.generalPoints = table.position("generalPoints");
            this.resultPoints = table.position("resultPoints");
            this.tasksAssigned = table.position("tasksAssigned");
            this.tasksCompleted = table.position("tasksCompleted");
            this.tasksOnTime = table.position("tasksOnTime");
            this.tasksExceeded = table.position("tasksExceeded");
            this.shortcomings = table.position("shortcomings");
            this.shortcomingsRemedied = table.position("shortcomingsRemedied");
            this.targetsMissed = table.position("targetsMissed");
            this.lowConfidencePercent = table.position("lowConfidencePercent");
            this.unitsInCharge = table.position("unitsInCharge");
            this.unitsFailed = table.position("unitsFailed");
            this.officialGrade = table.position("officialGrade");
            this.complaintPending = table.position("complaintPending");
            this.selfGrade = table.position("selfGrade");
            this.previousGrade = table.position("previousGrade");
        }

        @Override
        public MemberRow apply(RowValues values) {
            return new MemberRow(
                    values.idAndName(id, name),
                    values.text(position),
                    values.text(group),
                    values.text(organization),
                    (MemberStatus) values.object(status),
                    values.day(admittedOn),
                    (Role) values.object(role),
                    values.text(leads),
                    values.text(collective),
                    values.isOn(exempt),
                    values.isOn(suspended),
                    values.whole(monthsOnLeave, 0),
                    values.whole(generalPoints, Unknown.NUMBER),
                    values.whole(resultPoints, Unknown.NUMBER),
                    values.whole(tasksAssigned, Unknown.NUMBER),
                    values.whole(tasksCompleted, Unknown.NUMBER),
                    values.whole(tasksOnTime, Unknown.NUMBER),
                    values.whole(tasksExceeded, Unknown.NUMBER),
                    values.whole(shortcomings, Unknown.NUMBER),
                    values.whole(shortcomingsRemedied, Unknown.NUMBER),
                    values.whole(targetsMissed, Unknown.NUMBER),
                    values.whole(lowConfidencePercent, Unknown.NUMBER),
                    values.whole(unitsInCharge, Unknown.NUMBER),
                    values.whole(unitsFailed, Unknown.NUMBER),
                    (Grade) values.object(officialGrade),
                    values.isOn(complaintPending),
                    (Grade) values.object(selfGrade),
                    (Grade) values.object(previousGrade));
        }
    }

    private static short small(int number) {
        if (number != (short) number) {
            throw new ArithmeticException(number + " is beyond what can be entered");
        }
        return (short) number;
    }

    @Override
    public String id() {
        return entered(IdAndName.id(idAndName, at));
    }

    @Override
    public String name() {
        return entered(IdAndName.name(idAndName, at));
    }

    /** What is null only while the row is read and refused: of a year that is graded every member has it. */
    @SuppressWarnings("NullAway")
    private static String entered(@Nullable String value) {
        return value;
    }

    /** The order of the ids, that of {@link String#compareTo}; both have one. */
    public static int compareIds(MemberRow one, MemberRow other) {
        return IdAndName.compareIds(one.idAndName, one.at, other.idAndName, other.at);
    }

    /** How the id stands to another, as {@link String#compareTo} tells it; there is an id. */
    public int compareIdTo(String other) {
        return IdAndName.compareId(idAndName, at, other);
    }

    /** Whether there is no id, as in a row whose id could not be read. */
    public boolean hasNoId() {
        return IdAndName.hasNoId(idAndName, at);
    }

    /** Whether this is the id; of a member without one, never. */
    public boolean hasId(String other) {
        return !hasNoId() && compareIdTo(other) == 0;
    }

    /** The {@link IdHash} of the id; there is one. */
    public int idHash() {
        return IdAndName.idHash(idAndName, at);
    }

    /** The position as papers write it (chức vụ), or null. */
    public @Nullable String position() {
        return post == null ? null : post.position();
    }

    /** The code of the group of like position, function and task, or null. */
    public @Nullable String group() {
        return post == null ? null : post.group();
    }

    public String organization() {
        return organization;
    }

    public @Nullable MemberStatus status() {
        return MemberCode.STATUS.status(codes);
    }

    public @Nullable LocalDate admittedOn() {
        return admittedOn == NOT_ENTERED ? null : LocalDate.of(admissionYear(), admissionMonth(), admissionDay());
    }

    /** Full months from admission to the review; 0 where nobody entered the day of admission. */
    public int monthsSinceAdmission(Period period) {
        return admittedOn == NOT_ENTERED ? 0 : period.monthsSince(admissionYear(), admissionMonth(), admissionDay());
    }

    /** Year, month and day side by side: counting months then needs no calendar. */
    private static int packed(LocalDate day) {
        return Math.multiplyExact(day.getYear(), 1 << YEAR) | day.getMonthValue() << MONTH | day.getDayOfMonth();
    }

    private int admissionYear() {
        return admittedOn >> YEAR;
    }

    private int admissionMonth() {
        return admittedOn >> MONTH & 0xF;
    }

    private int admissionDay() {
        return admittedOn & 0x1F;
    }

    public @Nullable Role role() {
        return MemberCode.ROLE.role(codes);
    }

    public @Nullable String leads() {
        return leads;
    }

    public @Nullable String collective() {
        return collective;
    }

    public boolean exempt() {
        return MemberCode.EXEMPT.in(codes);
    }

    public boolean suspended() {
        return MemberCode.SUSPENDED.in(codes);
    }

    public int monthsOnLeave() {
        return monthsOnLeave;
    }

    @Override
    public int generalPoints() {
        return generalPoints;
    }

    @Override
    public int resultPoints() {
        return resultPoints;
    }

    @Override
    public int tasksAssigned() {
        return tasksAssigned;
    }

    @Override
    public int tasksCompleted() {
        return tasksCompleted;
    }

    @Override
    public int tasksOnTime() {
        return tasksOnTime;
    }

    @Override
    public int tasksExceeded() {
        return tasksExceeded;
    }

    @Override
    public int shortcomings() {
        return shortcomings;
    }

    @Override
    public int shortcomingsRemedied() {
        return shortcomingsRemedied;
    }

    @Override
    public int targetsMissed() {
        return targetsMissed;
    }

    public int lowConfidencePercent() {
        return lowConfidencePercent;
    }

    public int unitsInCharge() {
        return unitsInCharge;
    }

    public int unitsFailed() {
        return unitsFailed;
    }

    public @Nullable Grade officialGrade() {
        return MemberCode.OFFICIAL_GRADE.grade(codes);
    }

    @Override
    public boolean complaintPending() {
        return MemberCode.COMPLAINT_PENDING.in(codes);
    }

    @Override
    public @Nullable Grade selfGrade() {
        return MemberCode.SELF_GRADE.grade(codes);
    }

    @Override
    public @Nullable Grade previousGrade() {
        return MemberCode.PREVIOUS_GRADE.grade(codes);
    }

    /** The same row had another number been entered in a column of counts, points or percentages. */
    public MemberRow with(String column, int number) {
        return new MemberRow(
                new IdAndName(idAndName, at),
                position(),
                group(),
                organization,
                status(),
                admittedOn(),
                role(),
                leads,
                collective,
                exempt(),
                suspended(),
                column.equals("monthsOnLeave") ? number : monthsOnLeave,
                column.equals("generalPoints") ? number : generalPoints,
                column.equals("resultPoints") ? number : resultPoints,
                column.equals("tasksAssigned") ? number : tasksAssigned,
                column.equals("tasksCompleted") ? number : tasksCompleted,
                column.equals("tasksOnTime") ? number : tasksOnTime,
                column.equals("tasksExceeded") ? number : tasksExceeded,
                column.equals("shortcomings") ? number : shortcomings,
                column.equals("shortcomingsRemedied") ? number : shortcomingsRemedied,
                column.equals("targetsMissed") ? number : targetsMissed,
                column.equals("lowConfidencePercent") ? number : lowConfidencePercent,
                column.equals("unitsInCharge") ? number : unitsInCharge,
                column.equals("unitsFailed") ? number : unitsFailed,
                officialGrade(),
                complaintPending(),
                selfGrade(),
                previousGrade());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberRow it
                && codes == it.codes
                && IdAndName.same(idAndName, at, it.idAndName, it.at)
                && Objects.equals(post, it.post)
                && Objects.equals(organization, it.organization)
                && Objects.equals(leads, it.leads)
                && Objects.equals(collective, it.collective)
                && Arrays.equals(numbers(), it.numbers());
    }

    @Override
    public int hashCode() {
        return 31 * IdAndName.hash(idAndName, at) + Arrays.hashCode(numbers());
    }

    private int[] numbers() {
        return new int[] {
            admittedOn,
            monthsOnLeave,
            generalPoints,
            resultPoints,
            tasksAssigned,
            tasksCompleted,
            tasksOnTime,
            tasksExceeded,
            shortcomings,
            shortcomingsRemedied,
            targetsMissed,
            lowConfidencePercent,
            unitsInCharge,
            unitsFailed
        };
    }

    @Override
    public String toString() {
        return "Member[id=" + id()
                + ", name=" + name()
                + ", position=" + position()
                + ", group=" + group()
                + ", organization=" + organization
                + ", status=" + status()
                + ", admittedOn=" + admittedOn()
                + ", role=" + role()
                + ", leads=" + leads
                + ", collective=" + collective
                + ", exempt=" + exempt()
                + ", suspended=" + suspended()
                + ", monthsOnLeave=" + monthsOnLeave
                + ", generalPoints=" + generalPoints
                + ", resultPoints=" + resultPoints
                + ", tasksAssigned=" + tasksAssigned
                + ", tasksCompleted=" + tasksCompleted
                + ", tasksOnTime=" + tasksOnTime
                + ", tasksExceeded=" + tasksExceeded
                + ", shortcomings=" + shortcomings
                + ", shortcomingsRemedied=" + shortcomingsRemedied
                + ", targetsMissed=" + targetsMissed
                + ", lowConfidencePercent=" + lowConfidencePercent
                + ", unitsInCharge=" + unitsInCharge
                + ", unitsFailed=" + unitsFailed
                + ", officialGrade=" + officialGrade()
                + ", complaintPending=" + complaintPending()
                + ", selfGrade=" + selfGrade()
                + ", previousGrade=" + previousGrade()
                + "]";
    }
}
