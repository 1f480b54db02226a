package vn.minhxet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;

/** Random trees of party organizations, with mergers (cây tổ chức đảng ngẫu nhiên). */
final class RandomOrganizations {

    private final Draw draw;
    private final Period period;
    private final RandomLevel temper;
    private final int wanted;
    private final List<OrganizationRow> organizations = new ArrayList<>();

    private RandomOrganizations(Draw draw, Period period, RandomLevel temper, int wanted) {
        this.draw = draw;
        this.period = period;
        this.temper = temper;
        this.wanted = wanted;
    }

    /** About as many organizations as wanted, below one or several roots. */
    static List<OrganizationRow> drawn(Draw draw, Period period, RandomLevel temper, int wanted) {
        RandomOrganizations random = new RandomOrganizations(draw, period, temper, wanted);
        while (random.organizations.size() < wanted) {
            random.add(
                    null,
                    draw.of(
                            OrganizationKind.PROVINCE,
                            OrganizationKind.UPPER_COMMITTEE,
                            OrganizationKind.UPPER_COMMITTEE,
                            OrganizationKind.BASE_COMMITTEE,
                            OrganizationKind.BASE_CELL));
        }
        random.merge();
        return random.organizations;
    }

    private void add(String parent, OrganizationKind kind) {
        OrganizationRow organization = row(parent, kind);
        organizations.add(organization);
        int children = switch (kind) {
            case CELL, BASE_CELL -> 0;
            case SECTION -> draw.between(0, 4);
            case BASE_COMMITTEE -> draw.between(0, 8);
            case UPPER_COMMITTEE -> draw.between(1, 10);
            case PROVINCE -> draw.between(1, 6);
        };
        for (int child = 0; child < children && organizations.size() < wanted; child++) {
            add(organization.id(), below(kind));
        }
    }

    private OrganizationKind below(OrganizationKind kind) {
        return switch (kind) {
            case PROVINCE ->
                draw.chance(0.8)
                        ? OrganizationKind.UPPER_COMMITTEE
                        : draw.of(OrganizationKind.BASE_COMMITTEE, OrganizationKind.BASE_CELL);
            case UPPER_COMMITTEE -> draw.chance(0.7) ? OrganizationKind.BASE_COMMITTEE : OrganizationKind.BASE_CELL;
            case BASE_COMMITTEE -> draw.chance(0.15) ? OrganizationKind.SECTION : OrganizationKind.CELL;
            default -> OrganizationKind.CELL;
        };
    }

    private OrganizationRow row(String parent, OrganizationKind kind) {
        RandomWork work = RandomWork.drawn(draw, temper.varied(draw));
        String id = "TC" + organizations.size();
        return new OrganizationRow(
                id,
                "Tổ chức " + id,
                null,
                kind,
                parent,
                draw.ofOrNull(0.2, "XA", "XA", "CO_QUAN"),
                draw.ofOrNull(0.3, "A", "B"),
                List.of(),
                established(),
                work.generalPoints(),
                work.resultPoints(),
                work.assigned(),
                work.completed(),
                work.onTime(),
                work.exceeded(),
                work.shortcomings(),
                work.shortcomingsRemedied(),
                work.targetsMissed(),
                draw.chance(0.3),
                draw.chance(temper.flaws() / 10),
                draw.ofOrNull(0.5, Grade.values()),
                draw.ofOrNull(0.5, Grade.values()),
                RandomYears.quarters(draw, period));
    }

    private LocalDate established() {
        if (draw.chance(0.9)) {
            return null;
        }
        return draw.of(
                period.reviewedOn().minusMonths(6).plusDays(draw.between(-1, 1)),
                period.firstDay().plusDays(draw.between(-1, 1)),
                period.reviewedOn().minusDays(draw.between(0, 400)));
    }

    /** Some organizations take over one or two others of their kind, mostly from beside them. */
    private void merge() {
        List<OrganizationRow> whole = List.copyOf(organizations);
        for (int at = 0; at < whole.size(); at++) {
            if (draw.chance(0.04)) {
                organizations.set(at, withPredecessors(whole.get(at)));
            }
        }
    }

    private String elsewhere() {
        OrganizationRow other = draw.of(organizations);
        boolean cell = other.kind() == OrganizationKind.CELL || other.kind() == OrganizationKind.BASE_CELL;
        return cell ? null : other.id();
    }

    private OrganizationRow withPredecessors(OrganizationRow it) {
        List<String> predecessors = new ArrayList<>();
        for (int one = draw.between(1, 2); one > 0; one--) {
            organizations.add(row(draw.chance(0.9) ? it.parent() : elsewhere(), it.kind()));
            predecessors.add(organizations.get(organizations.size() - 1).id());
        }
        return new OrganizationRow(
                it.id(),
                it.name(),
                it.committee(),
                it.kind(),
                it.parent(),
                it.sector(),
                it.group(),
                predecessors.stream().sorted().toList(),
                it.establishedOn(),
                it.generalPoints(),
                it.resultPoints(),
                it.tasksAssigned(),
                it.tasksCompleted(),
                it.tasksOnTime(),
                it.tasksExceeded(),
                it.shortcomings(),
                it.shortcomingsRemedied(),
                it.targetsMissed(),
                it.outstanding(),
                it.complaintPending(),
                it.selfGrade(),
                it.previousGrade(),
                it.quarterGrades());
    }
}
