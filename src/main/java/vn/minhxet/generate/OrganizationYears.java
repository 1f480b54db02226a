package vn.minhxet.generate;

import java.time.LocalDate;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Unknown;

/** The rows of organizations: each with the figures of its year. Immutable. */
final class OrganizationYears {

    private final long seed;
    private final int year;

    OrganizationYears(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    Organization row(Place place) {
        Dice dice = Dice.of(seed, place.id());
        Outlook outlook = Outlook.of(seed, place.id());
        Outlook.Points points = outlook.points(dice);
        Outlook.Tasks tasks = outlook.tasks(dice);
        int shortcomings = dice.below(4);
        boolean unknown = dice.permille(8);
        return new Organization(
                place.id(),
                place.name(),
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
                shortcomings > 0 && dice.permille(60) ? shortcomings - 1 : shortcomings,
                outlook == Outlook.WEAK ? dice.below(3) : 0,
                dice.permille(30),
                dice.permille(6),
                outlook.self(dice),
                dice.permille(10) ? Grade.NOT_COMPLETED : Grade.GOOD);
    }
}
