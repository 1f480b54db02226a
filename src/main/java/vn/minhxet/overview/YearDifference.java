package vn.minhxet.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;

/**
 * Two graded years beside each other, subjects found by id (so sánh hai bộ dữ liệu): the facts may differ, the rulebooks
 * too. Immutable.
 *
 * @param added how many the first has not
 * @param removed how many the second has not
 * @param changed how many are in both and come out otherwise
 * @param total how many differences there are on all pages
 * @param items organizations, then members, each in order of id
 * @param next the id behind which the next page begins, null on the last
 */
public record YearDifference(
        Side before,
        Side after,
        int added,
        int removed,
        int changed,
        int total,
        List<Item> items,
        @Nullable String next) {

    /** One of the two. */
    public record Side(RulebookText rulebook, Period period, SubjectCounts counts) {

        static Side of(YearGrading year) {
            YearSummary summary = YearSummary.of(year, java.util.OptionalInt.empty());
            return new Side(summary.rulebook(), summary.period(), summary.counts());
        }
    }

    /** What became of a subject. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One subject that differs.
     *
     * @param before null where the first has it not
     * @param after null where the second has it not
     */
    public record Item(
            String subject,
            Kind difference,
            @Nullable SubjectEntry before,
            @Nullable SubjectEntry after) {}

    /** One subject that differs, by its positions; -1 where it is not. */
    private record Place(String id, boolean organization, int before, int after) {

        Kind kind() {
            return before < 0 ? Kind.ADDED : after < 0 ? Kind.REMOVED : Kind.CHANGED;
        }

        Item item(YearGrading first, YearGrading second) {
            return new Item(
                    id,
                    kind(),
                    before < 0 ? null : SubjectEntry.of(first, before),
                    after < 0 ? null : SubjectEntry.of(second, after));
        }
    }

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::organization).reversed().thenComparing(Place::id);

    /**
     * The differences.
     *
     * @param last the id of the last subject of the page before; empty for the first page
     * @throws PageException where that subject does not differ
     */
    public static YearDifference of(YearGrading first, YearGrading second, Optional<String> last, int most) {
        List<Place> places = places(first, second);
        Page page = Page.behind(places.size(), it -> places.get(it).id(), last, most);
        return new YearDifference(
                Side.of(first),
                Side.of(second),
                count(places, Kind.ADDED),
                count(places, Kind.REMOVED),
                count(places, Kind.CHANGED),
                places.size(),
                places.subList(page.from(), page.to()).stream()
                        .map(it -> it.item(first, second))
                        .toList(),
                page.next());
    }

    private static List<Place> places(YearGrading first, YearGrading second) {
        List<Place> places = new ArrayList<>();
        Population before = first.population();
        Population after = second.population();
        for (int position = 0; position < before.size(); position++) {
            String id = before.row(position).id();
            int other = after.position(id);
            if (other < 0 || differs(first, position, second, other)) {
                places.add(new Place(id, before.isOrganization(position), position, other));
            }
        }
        for (int position = 0; position < after.size(); position++) {
            String id = after.row(position).id();
            if (before.position(id) < 0) {
                places.add(new Place(id, after.isOrganization(position), -1, position));
            }
        }
        places.sort(ORDER);
        return places;
    }

    private static boolean differs(YearGrading first, int position, YearGrading second, int other) {
        return first.result(position) != second.result(other)
                || !first.openGrades(position).equals(second.openGrades(other));
    }

    private static int count(List<Place> places, Kind kind) {
        return (int) places.stream().filter(it -> it.kind() == kind).count();
    }
}
