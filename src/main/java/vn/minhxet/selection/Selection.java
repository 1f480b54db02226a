package vn.minhxet.selection;

import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.subject.Result;

/**
 * Which subjects of a graded year are told, and in which order (chọn đối tượng). Immutable; safe for any thread.
 *
 * @param results only subjects with one of these results
 * @param within the position of an organization: only itself and what stands in it and below it
 */
public record Selection(Set<Result> results, OptionalInt within, SubjectOrder order) {

    /** Everybody, in order of id. */
    public static final Selection ALL =
            new Selection(EnumSet.allOf(Result.class), OptionalInt.empty(), SubjectOrder.ID);

    public Selection {
        results = Set.copyOf(results);
    }

    /** Whether it leaves nobody out and keeps the order of ids. */
    public boolean isAll() {
        return results.size() == Result.values().length && within.isEmpty() && order == SubjectOrder.ID;
    }

    /** The positions of those who are told, in their order. */
    public int[] positions(YearGrading year) {
        Population population = year.population();
        boolean[] inside = within.isPresent() ? population.within(within.getAsInt()) : null;
        IntStream chosen = IntStream.range(0, population.size())
                .filter(at -> inside == null || inside[at])
                .filter(at -> results.contains(year.result(at)));
        return order == SubjectOrder.ID
                ? chosen.toArray()
                : chosen.boxed()
                        .sorted(order.of(year))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Their gradings; each is made when it is taken. */
    public List<Grading> gradings(YearGrading year) {
        return isAll() ? year.gradings() : new Chosen(year, positions(year));
    }

    private static final class Chosen extends AbstractList<Grading> implements RandomAccess {

        private final YearGrading year;
        private final int[] positions;

        Chosen(YearGrading year, int[] positions) {
            this.year = year;
            this.positions = positions;
        }

        @Override
        public Grading get(int index) {
            return year.grading(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
