package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/** The rows of members: each with duties and the figures of the year. Immutable. */
final class SyntheticMembers {

    /**
     * The heads whose own row states otherwise than that of the organization: few enough that warnings stay readable, and
     * some in every province, so that a difference is seen.
     */
    private static final int DIFFERING_PERMILLE = 5;

    private final long seed;
    private final Period period;
    private final int count;

    SyntheticMembers(long seed, Period period, int count) {
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
    record Duty(@Nullable String leads, @Nullable String collective) {

        static final Duty NONE = new Duty(null, null);

        boolean leading() {
            return collective != null;
        }
    }

    /**
     * The row of a member.
     *
     * @param led the row of the organization headed, or null: its tasks and basic targets are those of the area led
     */
    MemberRow row(int number, String cell, Duty duty, @Nullable OrganizationRow led) {
        String id = Hierarchy.id("DV", number, Math.max(count, 100_000));
        SeededRandom random = SeededRandom.of(seed, id);
        Role role = duty.leading() ? Role.LEADER : random.permille(350) ? Role.OUTSIDE : Role.NON_LEADER;
        Performance performance = Performance.of(seed, id);
        Performance.Points points = performance.points(random);
        Performance.Tasks drawn = performance.tasks(random);
        Performance.Tasks own = random.permille(8) ? drawn.exceededUnknown() : drawn;
        boolean differs = SeededRandom.of(seed, id + " figures").permille(DIFFERING_PERMILLE);
        OrganizationRow stated = differs ? null : led;
        Performance.Tasks tasks = stated == null ? own : Performance.Tasks.of(stated);
        LocalDate admitted = admitted(random, duty.leading());
        int shortcomings = random.below(3);
        int units = role == Role.LEADER ? random.below(7) : Unknown.NUMBER;
        return new MemberRow(
                id,
                "Đảng viên " + Hierarchy.number(number, Math.max(count, 100_000)),
                null,
                null,
                cell,
                admitted.plusYears(1).isAfter(period.reviewedOn()) ? MemberStatus.PROBATIONARY : MemberStatus.OFFICIAL,
                admitted,
                role,
                duty.leads(),
                duty.collective(),
                !duty.leading() && random.permille(12),
                !duty.leading() && random.permille(1),
                random.permille(5) ? random.between(1, 8) : 0,
                random.permille(5) ? Unknown.NUMBER : points.general(),
                points.result(),
                tasks.assigned(),
                tasks.completed(),
                tasks.onTime(),
                tasks.exceeded(),
                shortcomings,
                shortcomings > 0 && random.permille(50) ? shortcomings - 1 : shortcomings,
                role == Role.LEADER ? missed(stated, targetsMissed(performance, random)) : Unknown.NUMBER,
                role == Role.LEADER ? confidence(performance, random) : Unknown.NUMBER,
                units,
                role == Role.LEADER ? unitsFailed(performance, units, random) : Unknown.NUMBER,
                role == Role.OUTSIDE || random.permille(400) ? null : performance.self(random),
                random.permille(2),
                performance.self(random),
                random.permille(8)
                        ? Grade.NOT_COMPLETED
                        : random.oneOf(List.of(Grade.GOOD, Grade.COMPLETED, Grade.GOOD)),
                List.of());
    }

    private static int missed(@Nullable OrganizationRow led, int own) {
        return led == null ? own : led.targetsMissed();
    }

    /** Most years ago; a few in this year, so that some are too new and some on probation. */
    private LocalDate admitted(SeededRandom random, boolean leading) {
        if (!leading && random.permille(30)) {
            return period.reviewedOn().minusDays(random.between(10, 360));
        }
        return period.firstDay().minusDays(random.between(400, 14_000));
    }

    private static int targetsMissed(Performance performance, SeededRandom random) {
        return performance == Performance.WEAK ? random.below(4) : 0;
    }

    private static int confidence(Performance performance, SeededRandom random) {
        return performance == Performance.WEAK && random.permille(100)
                ? 50_00 + 50 * random.below(20)
                : 50 * random.below(40);
    }

    private static int unitsFailed(Performance performance, int units, SeededRandom random) {
        return performance == Performance.WEAK ? random.below(units / 2 + 2) % (units + 1) : 0;
    }
}
