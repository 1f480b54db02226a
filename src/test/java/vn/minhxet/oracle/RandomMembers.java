package vn.minhxet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** Random members of the cells of a random tree (đảng viên ngẫu nhiên). */
final class RandomMembers {

    private final Draw draw;
    private final Period period;
    private final RandomLevel temper;
    private final List<OrganizationRow> organizations;
    private final List<MemberRow> members = new ArrayList<>();

    private RandomMembers(Draw draw, Period period, RandomLevel temper, List<OrganizationRow> organizations) {
        this.draw = draw;
        this.period = period;
        this.temper = temper;
        this.organizations = organizations;
    }

    /** Up to so many members in each cell; some cells have none. */
    static List<MemberRow> drawn(
            Draw draw, Period period, RandomLevel temper, List<OrganizationRow> organizations, int mostInCell) {
        RandomMembers random = new RandomMembers(draw, period, temper, organizations);
        for (OrganizationRow it : organizations) {
            if (it.kind() == OrganizationKind.CELL || it.kind() == OrganizationKind.BASE_CELL) {
                random.fill(it, draw.chance(0.05) ? 0 : draw.between(1, mostInCell));
            }
        }
        return random.members;
    }

    private void fill(OrganizationRow cell, int count) {
        RandomLevel here = temper.varied(draw);
        for (int one = 0; one < count; one++) {
            members.add(row("DV" + members.size(), cell, here));
        }
    }

    private MemberRow row(String id, OrganizationRow cell, RandomLevel here) {
        RandomWork work = RandomWork.drawn(draw, here);
        Role role = draw.ofOrNull(here.gaps() / 5, Role.LEADER, Role.NON_LEADER, Role.NON_LEADER, Role.OUTSIDE);
        boolean heads = role == Role.LEADER ? draw.chance(0.5) : draw.chance(0.01);
        int units = here.flaw(draw) ? draw.between(0, 10) : 0;
        return new MemberRow(
                id,
                "Đảng viên " + id,
                null,
                draw.chance(0.9) ? null : draw.of("TRUONG", "PHO"),
                cell.id(),
                draw.ofOrNull(here.gaps() / 5, MemberStatus.OFFICIAL, MemberStatus.OFFICIAL, MemberStatus.PROBATIONARY),
                admitted(here),
                role,
                heads ? near(cell) : null,
                heads || draw.chance(0.1) ? near(cell) : null,
                draw.chance(0.02),
                draw.chance(0.01),
                draw.chance(0.95) ? 0 : draw.between(1, 5),
                work.generalPoints(),
                work.resultPoints(),
                work.assigned(),
                work.completed(),
                work.onTime(),
                work.exceeded(),
                work.shortcomings(),
                work.shortcomingsRemedied(),
                work.targetsMissed(),
                draw.entered(here.gaps(), () -> votes(here)),
                draw.entered(here.gaps(), () -> units),
                draw.entered(here.gaps(), () -> here.flaw(draw) ? draw.near(units / 2, units) : 0),
                official(here),
                draw.chance(here.flaws() / 10),
                draw.ofOrNull(0.5, Grade.values()),
                draw.ofOrNull(0.5, Grade.values()),
                RandomYears.quarters(draw, period));
    }

    private int votes(RandomLevel here) {
        return here.flaw(draw) ? draw.of(49_99, 50_00, 50_01, draw.between(0, 100_00)) : draw.between(0, 20_00);
    }

    private Grade official(RandomLevel here) {
        return here.flaw(draw) ? draw.of(Grade.values()) : draw.of(null, null, Grade.EXCELLENT);
    }

    private LocalDate admitted(RandomLevel here) {
        if (draw.chance(here.gaps() / 2)) {
            return null;
        }
        return draw.chance(0.05)
                ? period.reviewedOn().minusMonths(6).plusDays(draw.between(-3, 3))
                : period.reviewedOn().minusDays(draw.between(200, 10_000));
    }

    /** The cell or an organization above it; now and then any other. */
    private String near(OrganizationRow cell) {
        if (draw.chance(0.05)) {
            return draw.of(organizations).id();
        }
        List<String> line = new ArrayList<>(List.of(cell.id()));
        for (OrganizationRow it = cell; it.parent() != null; it = parentOf(it)) {
            line.add(it.parent());
        }
        return draw.of(line);
    }

    private OrganizationRow parentOf(OrganizationRow it) {
        return organizations.stream()
                .filter(other -> other.id().equals(it.parent()))
                .findFirst()
                .orElseThrow();
    }
}
