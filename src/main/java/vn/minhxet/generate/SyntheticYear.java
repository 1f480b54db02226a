package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.YearFacts;

/**
 * Invents the facts of a year (dữ liệu giả định): points and levels, a realistic mixture of results, some facts at a
 * threshold and some unknown, findings, complaints, targets and mergers. The same shape, year and seed give the same
 * facts.
 */
public final class SyntheticYear {

    private static final int LEAST_IN_A_CELL = 3;
    private static final int DEPUTIES_PERMILLE = 60;

    private final Shape shape;
    private final long seed;
    private final Period period;
    private final List<Place> places;
    private final Seats seats;

    private SyntheticYear(Shape shape, long seed, int year) {
        this.shape = shape;
        this.seed = seed;
        this.period = new Period(year, LocalDate.of(year, 12, 10));
        this.places = Hierarchy.of(shape, seed);
        this.seats = new Seats(places);
    }

    /** The facts of a year of that shape. */
    public static YearFacts of(Shape shape, long seed, int year) {
        return new SyntheticYear(shape, seed, year).facts();
    }

    private YearFacts facts() {
        OrganizationYears years = new OrganizationYears(seed, period.year());
        List<Organization> organizations = places.stream().map(years::row).toList();
        List<Member> members = members();
        Levels levels = new Levels(seed);
        Targets targets = new Targets(seed);
        Stream<String> people = shape.levelsOfMembers() ? members.stream().map(Member::id) : Stream.empty();
        Stream<Assessment> assessments = Stream.concat(places.stream().flatMap(levels::of), people.flatMap(levels::of));
        Stream<Indicator> indicators = Stream.concat(
                organizations.stream().flatMap(targets::of), members.stream().flatMap(targets::of));
        return new YearFacts(
                period, organizations, members, assessments.toList(), indicators.toList(), findings(members));
    }

    private List<Member> members() {
        List<Place> cells = places.stream().filter(Place::seatsMembers).toList();
        int[] sizes = Dice.of(seed, "members").parts(shape.members(), cells.size(), LEAST_IN_A_CELL);
        MemberYears years = new MemberYears(seed, period, shape.members());
        List<Member> members = new ArrayList<>(shape.members());
        for (int i = 0; i < sizes.length; i++) {
            Place cell = cells.get(i);
            for (int place = 0; place < sizes[i]; place++) {
                members.add(years.row(members.size() + 1, cell.id(), duty(cell, place)));
            }
        }
        return members;
    }

    /** The first of a cell is its secretary; then come the heads of committees who sit there, then some deputies. */
    private MemberYears.Duty duty(Place cell, int place) {
        List<Place> heads = seats.headsIn(cell);
        if (place == 0) {
            return new MemberYears.Duty(cell.id(), seats.collectiveOf(cell));
        }
        if (place <= heads.size()) {
            String headed = heads.get(place - 1).id();
            return new MemberYears.Duty(headed, headed);
        }
        boolean deputy = Dice.of(seed, cell.id() + ' ' + place).permille(DEPUTIES_PERMILLE);
        return deputy ? new MemberYears.Duty(null, seats.collectiveOf(cell)) : MemberYears.Duty.NONE;
    }

    private List<Finding> findings(List<Member> members) {
        Conclusions conclusions = new Conclusions(seed, period);
        Optional<String> merged =
                places.stream().flatMap(it -> it.predecessors().stream()).findFirst();
        merged.ifPresent(conclusions::shortcomingOf);
        places.forEach(conclusions::on);
        members.forEach(it -> conclusions.on(it, merged));
        return conclusions.findings();
    }
}
