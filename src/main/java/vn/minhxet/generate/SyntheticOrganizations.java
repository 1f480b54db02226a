package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.List;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Grade;

/** The rows of organizations: each with the figures of its year. Immutable. */
final class SyntheticOrganizations {

    private final long seed;
    private final int year;

    SyntheticOrganizations(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    OrganizationRow row(OrganizationPlace place) {
        SeededRandom random = SeededRandom.of(seed, place.id());
        Performance performance = Performance.of(seed, place.id());
        Performance.Points points = performance.points(random);
        Performance.Tasks tasks = performance.tasks(random);
        int shortcomings = random.below(4);
        boolean unknown = random.permille(8);
        return new OrganizationRow(
                place.id(),
                place.name(),
                null,
                place.kind(),
                place.parent(),
                place.sector(),
                place.group(),
                place.predecessors(),
                place.predecessors().isEmpty() ? null : LocalDate.of(year, 7, 1),
                points.general(),
                unknown ? Unknown.NUMBER : points.result(),
                tasks.assigned(),
                tasks.completed(),
                tasks.onTime(),
                tasks.exceeded(),
                shortcomings,
                shortcomings > 0 && random.permille(60) ? shortcomings - 1 : shortcomings,
                performance == Performance.WEAK ? random.below(3) : 0,
                random.permille(30),
                random.permille(6),
                performance.self(random),
                random.permille(10) ? Grade.NOT_COMPLETED : Grade.GOOD,
                List.of());
    }
}
