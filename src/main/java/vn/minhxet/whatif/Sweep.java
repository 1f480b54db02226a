package vn.minhxet.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.minhxet.language.Quoted;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;

/**
 * The values that a parameter takes one after the other (quét một tham số). Immutable.
 *
 * @param parameter as it stands in the rulebook
 * @param values rising, or codes in order of declaration; each of the parameter's unit
 * @param shift the parameter that gives up or takes the difference, so that the sum of both stays; empty for none
 */
public record Sweep(Parameter parameter, List<Object> values, Optional<Parameter> shift) {

    /** The most parameters that one question varies: more than two dimensions fit no table. */
    public static final int MOST_SWEEPS = 2;

    /** How many variations are graded at most in one go, those of a grid multiplied. */
    public static final int MOST_POINTS = 1_000;

    public Sweep {
        values = List.copyOf(values);
    }

    /**
     * The sweep as people write it. Without a range it is the whole plausible range, or every code, or both values of a
     * flag.
     *
     * @param range empty, or from, to and, optionally, step: else the parameter's own
     * @param shift the name of the parameter that gives up or takes the difference; empty for none
     * @param beyondRange whether values outside the plausible range pass
     * @throws SuppositionException where there is no such parameter, or it cannot be varied so
     */
    public static Sweep read(
            Rulebook rulebook, String name, List<String> range, Optional<String> shift, boolean beyondRange) {
        Sweep sweep = read(rulebook, name, range, beyondRange);
        Sweep shifting = shift.map(it -> sweep.shifting(ParameterValueParser.named(rulebook, it)))
                .orElse(sweep);
        shifting.values.forEach(it -> SheetSums.requireWhole(shifting.applied(rulebook, it)));
        return shifting;
    }

    private Sweep shifting(Parameter other) {
        if (!parameter.unit().isNumber()
                || other.unit() != parameter.unit()
                || other.name().equals(parameter.name())) {
            throw new SuppositionException(SuppositionFlaw.NOT_TO_SHIFT, other.name(), parameter.name());
        }
        Sweep shifting = new Sweep(parameter, values, Optional.of(other));
        values.forEach(it -> {
            if (((BigDecimal) shifting.shifted(other, it).value()).signum() < 0) {
                throw new SuppositionException(SuppositionFlaw.NOTHING_LEFT, other.name(), it);
            }
        });
        return shifting;
    }

    private Parameter shifted(Parameter other, Object value) {
        BigDecimal difference = ((BigDecimal) value).subtract((BigDecimal) parameter.value());
        return other.with(ParameterValueParser.shortest(((BigDecimal) other.value()).subtract(difference)));
    }

    /** The parameters at one of the values: the one that is varied, and the one that gives up or takes the difference. */
    List<Parameter> at(Object value) {
        return Stream.concat(Stream.of(parameter.with(value)), shift.map(it -> shifted(it, value)).stream())
                .toList();
    }

    private Rulebook applied(Rulebook rulebook, Object value) {
        Rulebook applied = rulebook;
        for (Parameter one : at(value)) {
            applied = applied.with(one);
        }
        return applied;
    }

    private static Sweep read(Rulebook rulebook, String name, List<String> range, boolean beyondRange) {
        Parameter parameter = ParameterValueParser.named(rulebook, name);
        if (parameter.unit().isNumber()) {
            return range.isEmpty()
                    ? between(
                            parameter,
                            Objects.requireNonNull(parameter.low()),
                            Objects.requireNonNull(parameter.high()),
                            Objects.requireNonNull(parameter.step()))
                    : between(parameter, range, beyondRange);
        }
        if (!range.isEmpty()) {
            throw new SuppositionException(SuppositionFlaw.NO_RANGE_OF_CODES);
        }
        return new Sweep(
                parameter,
                parameter.unit() == ParameterUnit.FLAG ? List.of(false, true) : List.copyOf(parameter.options()),
                Optional.empty());
    }

    private static Sweep between(Parameter parameter, List<String> range, boolean beyondRange) {
        if (range.size() == 1) {
            throw new SuppositionException(SuppositionFlaw.NOT_A_RANGE, Quoted.of(range.get(0)));
        }
        BigDecimal low = number(parameter, range.get(0));
        BigDecimal high = number(parameter, range.get(1));
        BigDecimal step =
                range.size() == 2 ? Objects.requireNonNull(parameter.step()) : number(parameter, range.get(2));
        if (low.compareTo(high) > 0) {
            throw new SuppositionException(SuppositionFlaw.RANGE_REVERSED, low, high, high, low);
        }
        if (step.signum() <= 0) {
            throw new SuppositionException(SuppositionFlaw.STEP_NOT_POSITIVE, step);
        }
        ParameterValueParser.within(parameter, low, beyondRange);
        ParameterValueParser.within(parameter, high, beyondRange);
        return between(parameter, low, high, step);
    }

    private static BigDecimal number(Parameter parameter, String written) {
        return ParameterValueParser.number(parameter.unit(), written.strip());
    }

    private static Sweep between(Parameter parameter, BigDecimal low, BigDecimal high, BigDecimal step) {
        long steps = high.subtract(low).divide(step, 0, RoundingMode.DOWN).longValueExact();
        requireFew(steps + 1);
        Stream<Object> values = LongStream.rangeClosed(0, steps)
                .mapToObj(it -> ParameterValueParser.shortest(low.add(step.multiply(BigDecimal.valueOf(it)))));
        return new Sweep(parameter, values.toList(), Optional.empty());
    }

    /** Whether every value lies within the plausible range. */
    public boolean isPlausible() {
        return values.stream().allMatch(it -> parameter.with(it).isPlausible());
    }

    /**
     * The sweeps themselves, where they make a grid: one or two of different parameters, of few enough points.
     *
     * @param moved the names of the parameters that have another value at all points
     */
    static List<Sweep> grid(List<Sweep> sweeps, Set<String> moved) {
        if (sweeps.size() > MOST_SWEEPS) {
            throw new SuppositionException(SuppositionFlaw.TOO_MANY_SWEEPS);
        }
        List<String> names = sweeps.stream().flatMap(it -> it.names().stream()).toList();
        names.stream()
                .filter(it -> names.indexOf(it) < names.lastIndexOf(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new SuppositionException(SuppositionFlaw.MOVED_TWICE, it);
                });
        requireFew(sweeps.stream().mapToLong(it -> it.values().size()).reduce(1, (one, other) -> one * other));
        sweeps.stream()
                .flatMap(it -> it.names().stream())
                .filter(moved::contains)
                .findFirst()
                .ifPresent(it -> {
                    throw new SuppositionException(SuppositionFlaw.MOVED_TWICE, it);
                });
        return sweeps;
    }

    private List<String> names() {
        return Stream.concat(Stream.of(parameter), shift.stream())
                .map(Parameter::name)
                .toList();
    }

    private static void requireFew(long points) {
        if (points > MOST_POINTS) {
            throw new SuppositionException(SuppositionFlaw.TOO_MANY_POINTS, points, MOST_POINTS);
        }
    }
}
