package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.List;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberStatus;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Unknown;

/** The rows of members: each with duties and the figures of the year. Immutable. */
final class MemberYears {

    private final long seed;
    private final Period period;
    private final int count;

    MemberYears(long seed, Period period, int count) {
        this.seed = seed;
        this.period = period;
        this.count = count;
    }

    /**
     * What a member does besides being one.
     *
     * @param leads the organization headed, or null
     * @param collective the organization in whose leadership collective the member sits, or null
     */
    record Duty(String leads, String collective) {

        static final Duty NONE = new Duty(null, null);

        boolean leading() {
            return collective != null;
        }
    }

    Member row(int number, String cell, Duty duty) {
        String id = Hierarchy.id("DV", number, Math.max(count, 100_000));
        Dice dice = Dice.of(seed, id);
        Role role = duty.leading() ? Role.LEADER : dice.permille(350) ? Role.OUTSIDE : Role.NON_LEADER;
        Outlook outlook = Outlook.of(seed, id);
        Outlook.Points points = outlook.points(dice);
        Outlook.Tasks drawn = outlook.tasks(dice);
        Outlook.Tasks tasks = dice.permille(8) ? drawn.exceededUnknown() : drawn;
        LocalDate admitted = admitted(dice, duty.leading());
        int shortcomings = dice.below(3);
        int units = role == Role.LEADER ? dice.below(7) : Unknown.NUMBER;
        return new Member(
                id,
                "Đảng viên " + Hierarchy.number(number, Math.max(count, 100_000)),
                cell,
                admitted.plusYears(1).isAfter(period.reviewedOn()) ? MemberStatus.PROBATIONARY : MemberStatus.OFFICIAL,
                admitted,
                role,
                duty.leads(),
                duty.collective(),
                !duty.leading() && dice.permille(12),
                !duty.leading() && dice.permille(1),
                dice.permille(5) ? dice.between(1, 8) : 0,
                dice.permille(5) ? Unknown.NUMBER : points.general(),
                points.result(),
                tasks.assigned(),
                tasks.completed(),
                tasks.onTime(),
                tasks.exceeded(),
                shortcomings,
                shortcomings > 0 && dice.permille(50) ? shortcomings - 1 : shortcomings,
                role == Role.LEADER ? targetsMissed(outlook, dice) : Unknown.NUMBER,
                role == Role.LEADER ? confidence(outlook, dice) : Unknown.NUMBER,
                units,
                role == Role.LEADER ? unitsFailed(outlook, units, dice) : Unknown.NUMBER,
                role == Role.OUTSIDE || dice.permille(400) ? null : outlook.self(dice),
                dice.permille(2),
                outlook.self(dice),
                dice.permille(8) ? Grade.NOT_COMPLETED : dice.oneOf(List.of(Grade.GOOD, Grade.COMPLETED, Grade.GOOD)));
    }

    /** Most years ago; a few in this year, so that some are too new and some on probation. */
    private LocalDate admitted(Dice dice, boolean leading) {
        if (!leading && dice.permille(30)) {
            return period.reviewedOn().minusDays(dice.between(10, 360));
        }
        return period.firstDay().minusDays(dice.between(400, 14_000));
    }

    private static int targetsMissed(Outlook outlook, Dice dice) {
        return outlook == Outlook.WEAK ? dice.below(4) : 0;
    }

    private static int confidence(Outlook outlook, Dice dice) {
        return outlook == Outlook.WEAK && dice.permille(100) ? 50_00 + 50 * dice.below(20) : 50 * dice.below(40);
    }

    private static int unitsFailed(Outlook outlook, int units, Dice dice) {
        return outlook == Outlook.WEAK ? dice.below(units / 2 + 2) % (units + 1) : 0;
    }
}
