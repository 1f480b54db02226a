package vn.minhxet.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Parameter;

/**
 * The counts by result along the values of one parameter, or over the grid of two (đường cong xếp loại). Immutable.
 *
 * @param before the grading as it is
 * @param supposition the rest of the supposition
 * @param sweeps one or two
 * @param points one for each value, of a grid row by row: the values of the second within each of the first
 */
public record Curve(YearGrading before, Supposition supposition, List<Sweep> sweeps, List<Point> points) {

    public Curve {
        sweeps = List.copyOf(sweeps);
        points = List.copyOf(points);
    }

    /**
     * The counts at one point. Immutable.
     *
     * @param values one for each sweep, in their order
     */
    public record Point(List<Object> values, Tally tally) {}

    /**
     * Grades once for each point, from the point before only what differs; keeps nothing but the counts. Where its
     * thread is interrupted it stops between two points.
     *
     * @throws CancellationException where it was interrupted
     * @throws SuppositionException where there are more than two sweeps, or too many points
     */
    public static Curve of(YearGrading before, Supposition supposition, List<Sweep> sweeps) {
        return of(before, supposition, sweeps, (done, of) -> {});
    }

    /** Is told how far the work has come. */
    public interface Progress {
        void told(int done, int of);
    }

    /**
     * The same, told step by step.
     *
     * @param progress is told before the first point and after each
     */
    public static Curve of(YearGrading before, Supposition supposition, List<Sweep> sweeps, Progress progress) {
        Sweep.grid(sweeps, supposition.moved().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet()));
        Population population = supposition.population(before.population());
        List<Point> points = new ArrayList<>();
        YearGrading year = before;
        List<List<Object>> grid = grid(sweeps);
        progress.told(0, grid.size());
        for (List<Object> values : grid) {
            requireWanted();
            year = at(supposition, sweeps, values).grade(year, population);
            points.add(new Point(values, Tally.of(before, year)));
            progress.told(points.size(), grid.size());
        }
        return new Curve(before, supposition, sweeps, points);
    }

    /** The parameters that are moved besides those that are varied; see {@link Comparison#moved()}. */
    public List<MovedParameter> moved() {
        return MovedParameter.all(before.rulebook(), supposition.rules().rulebook(), supposition.moved());
    }

    /** The targets that count as reached. */
    public List<TargetsReached> raised() {
        return supposition.raised(before.population());
    }

    private static void requireWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private static List<List<Object>> grid(List<Sweep> sweeps) {
        List<List<Object>> grid = List.of(List.of());
        for (Sweep sweep : sweeps) {
            grid = grid.stream()
                    .flatMap(values -> sweep.values().stream().map(it -> with(values, it)))
                    .toList();
        }
        return grid;
    }

    private static List<Object> with(List<Object> values, Object value) {
        return Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    private static Supposition at(Supposition supposition, List<Sweep> sweeps, List<Object> values) {
        Supposition at = supposition;
        for (int i = 0; i < sweeps.size(); i++) {
            for (Parameter parameter : sweeps.get(i).at(values.get(i))) {
                at = at.with(parameter);
            }
        }
        return at;
    }
}
