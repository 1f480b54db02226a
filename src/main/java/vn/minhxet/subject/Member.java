package vn.minhxet.subject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * One row of the table {@code members}: a party member (đảng viên) and the year. Counts that nobody entered are
 * {@link Unknown#NUMBER}; points and percentages are in hundredths; codes and dates not entered are null. Immutable, and
 * equal where everything entered is.
 *
 * <p>A country has millions of members, so a member is one flat record: 80 bytes with ordinary object pointers, and the
 * id and the name in an array of UTF-8, which many may share, that become text when asked for. The names of
 * organizations are kept as they are given: whoever makes many members gives the same object for the same organization.
 */
public final class Member implements Entered {

    private static final int NOT_ENTERED = Integer.MIN_VALUE;
    private static final int MONTH = 5;
    private static final int YEAR = 9;

    private final byte[] idAndName;
    private final String organization;
    private final String leads;
    private final String collective;
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
    public Member(
            String id,
            String name,
            String organization,
            MemberStatus status,
            LocalDate admittedOn,
            Role role,
            String leads,
            String collective,
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
            Grade officialGrade,
            boolean complaintPending,
            Grade selfGrade,
            Grade previousGrade) {
        this(
                IdAndName.of(id, name),
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
    public Member(
            IdAndName idAndName,
            String organization,
            MemberStatus status,
            LocalDate admittedOn,
            Role role,
            String leads,
            String collective,
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
            Grade officialGrade,
            boolean complaintPending,
            Grade selfGrade,
            Grade previousGrade) {
        this.idAndName = idAndName.bytes();
        this.at = (char) idAndName.at();
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

    private static short small(int number) {
        if (number != (short) number) {
            throw new ArithmeticException(number + " is beyond what can be entered");
        }
        return (short) number;
    }

    @Override
    public String id() {
        return IdAndName.id(idAndName, at);
    }

    @Override
    public String name() {
        return IdAndName.name(idAndName, at);
    }

    /** The order of the ids, that of {@link String#compareTo}; both have one. */
    public static int compareIds(Member one, Member other) {
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

    public String organization() {
        return organization;
    }

    public MemberStatus status() {
        return MemberCode.STATUS.status(codes);
    }

    public LocalDate admittedOn() {
        return admittedOn == NOT_ENTERED ? null : LocalDate.of(admissionYear(), admissionMonth(), admissionDay());
    }

    /** Full months from admission to the review; 0 where nobody entered the day of admission. */
    int monthsSinceAdmission(Period period) {
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

    public Role role() {
        return MemberCode.ROLE.role(codes);
    }

    public String leads() {
        return leads;
    }

    public String collective() {
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

    public Grade officialGrade() {
        return MemberCode.OFFICIAL_GRADE.grade(codes);
    }

    @Override
    public boolean complaintPending() {
        return MemberCode.COMPLAINT_PENDING.in(codes);
    }

    @Override
    public Grade selfGrade() {
        return MemberCode.SELF_GRADE.grade(codes);
    }

    @Override
    public Grade previousGrade() {
        return MemberCode.PREVIOUS_GRADE.grade(codes);
    }

    /** The same row had another number been entered in a column of counts, points or percentages. */
    public Member with(String column, int number) {
        return new Member(
                new IdAndName(idAndName, at),
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
        return other instanceof Member it
                && codes == it.codes
                && IdAndName.same(idAndName, at, it.idAndName, it.at)
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
