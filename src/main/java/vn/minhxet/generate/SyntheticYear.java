package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;

/**
 * Invents the facts of a year (dữ liệu giả định): points and levels, a realistic mixture of results, some facts at a
 * threshold and some unknown, findings, complaints, targets and mergers. The same shape, year and seed give the same
 * facts.
 * The same shape, seed and year give the same facts. One instance is for one thread; making a year is safe from any.
 */
public final class SyntheticYear {

    /** A cell has at least three full members (Điều lệ Đảng 21.2). */
    private static final int LEAST_IN_A_CELL = 3;

    /** 6 in 100 of those who head nothing sit on a committee: a mixture in which leaders stay few. */
    private static final int DEPUTIES_PERMILLE = 60;

    private final YearShape shape;
    private final long seed;
    private final Period period;
    private final List<OrganizationPlace> places;
    private final HeadPlacement seats;

    private SyntheticYear(YearShape shape, long seed, int year) {
        this.shape = shape;
        this.seed = seed;
        this.period = new Period(year, LocalDate.of(year, 12, 10), LocalDate.of(year - 1, 12, 12));
        this.places = Hierarchy.of(shape, seed);
        this.seats = new HeadPlacement(places);
    }

    /** The facts of a year of that shape. */
    public static YearFacts of(YearShape shape, long seed, int year) {
        return new SyntheticYear(shape, seed, year).facts();
    }

    private YearFacts facts() {
        SyntheticOrganizations years = new SyntheticOrganizations(seed, period.year());
        List<OrganizationRow> organizations = places.stream().map(years::row).toList();
        List<MemberRow> members = members(organizations);
        SyntheticLevels levels = new SyntheticLevels(seed);
        SyntheticIndicators targets = new SyntheticIndicators(seed);
        Stream<String> people = shape.levelsOfMembers() ? members.stream().map(MemberRow::id) : Stream.empty();
        Stream<AssessmentRow> assessments =
                Stream.concat(places.stream().flatMap(levels::of), people.flatMap(levels::of));
        Stream<IndicatorRow> indicators = Stream.concat(
                organizations.stream().flatMap(targets::of), members.stream().flatMap(targets::of));
        return new YearFacts(
                period, organizations, members, assessments.toList(), indicators.toList(), findings(members));
    }

    private List<MemberRow> members(List<OrganizationRow> organizations) {
        Map<String, OrganizationRow> byId =
                organizations.stream().collect(Collectors.toMap(OrganizationRow::id, it -> it));
        List<OrganizationPlace> cells =
                places.stream().filter(OrganizationPlace::seatsMembers).toList();
        int[] sizes = SeededRandom.of(seed, "members").parts(shape.members(), cells.size(), LEAST_IN_A_CELL);
        SyntheticMembers years = new SyntheticMembers(seed, period, shape.members());
        List<MemberRow> members = new ArrayList<>(shape.members());
        for (int i = 0; i < sizes.length; i++) {
            OrganizationPlace cell = cells.get(i);
            for (int place = 0; place < sizes[i]; place++) {
                SyntheticMembers.Duty duty = duty(cell, place);
                OrganizationRow led = duty.leads() == null ? null : byId.get(duty.leads());
                members.add(years.row(members.size() + 1, cell.id(), duty, led));
            }
        }
        return members;
    }

    /** The first of a cell is its secretary; then come the heads of committees who sit there, then some deputies. */
    private SyntheticMembers.Duty duty(OrganizationPlace cell, int place) {
        List<OrganizationPlace> heads = seats.headsIn(cell);
        if (place == 0) {
            return new SyntheticMembers.Duty(cell.id(), seats.collectiveOf(cell));
        }
        if (place <= heads.size()) {
            String headed = heads.get(place - 1).id();
            return new SyntheticMembers.Duty(headed, headed);
        }
        boolean deputy = SeededRandom.of(seed, cell.id() + ' ' + place).permille(DEPUTIES_PERMILLE);
        return deputy ? new SyntheticMembers.Duty(null, seats.collectiveOf(cell)) : SyntheticMembers.Duty.NONE;
    }

    private List<FindingRow> findings(List<MemberRow> members) {
        SyntheticFindings findings = new SyntheticFindings(seed, period);
        Optional<String> merged =
                places.stream().flatMap(it -> it.predecessors().stream()).findFirst();
        merged.ifPresent(findings::shortcomingOf);
        places.forEach(findings::on);
        members.forEach(it -> findings.on(it, merged));
        return findings.findings();
    }
}
