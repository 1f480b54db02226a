package vn.minhxet.selection;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;

/**
 * Which subjects of a graded year are told, and in which order (chọn đối tượng). Immutable; safe for any thread.
 *
 * @param order where a name is asked for, {@link SubjectOrder#ID} puts the best matches first
 */
public record Selection(SubjectFilter filter, SubjectOrder order) {

    /** Everybody, in order of id. */
    public static final Selection ALL = new Selection(SubjectFilter.ALL, SubjectOrder.ID);

    /** Whether it leaves nobody out and keeps the order of ids. */
    public boolean isAll() {
        return filter.isAll() && order == SubjectOrder.ID;
    }

    /** The positions of those who are told, in their order. */
    public int[] positions(YearGrading year) {
        Population population = year.population();
        IntPredicate let = filter.of(year);
        int[] ranks = new int[population.size()];
        int[] chosen = IntStream.range(0, population.size())
                .filter(let)
                .filter(at -> {
                    ranks[at] = filter.rank(population, at);
                    return ranks[at] != NameQuery.NONE;
                })
                .toArray();
        if (order == SubjectOrder.ID && filter.name().isEmpty()) {
            return chosen;
        }
        Comparator<Integer> sorted = order == SubjectOrder.ID ? Comparator.comparing(at -> ranks[at]) : order.of(year);
        return Arrays.stream(chosen)
                .boxed()
                .sorted(sorted)
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
