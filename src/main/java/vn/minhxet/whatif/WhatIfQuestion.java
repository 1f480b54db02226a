package vn.minhxet.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * A supposition about a year, as written (câu hỏi về phương án giả định): the one meaning behind the options of the
 * command line and the properties of JSON, which only spell it. Immutable.
 *
 * @param against the name of the rulebook that grades instead; empty for the one that graded
 * @param set parameters with their other values
 * @param reached the codes of the targets that count as reached
 * @param sweeps the parameters that are varied; if any, the answer is a {@link Curve}, else a {@link Comparison}
 * @param by the level of committees that groups the changes of a comparison; empty for the usual one
 * @param force whether values outside the plausible range pass
 */
public record WhatIfQuestion(
        Optional<String> against,
        List<Setting> set,
        List<String> reached,
        List<Variation> sweeps,
        Optional<String> by,
        boolean force) {

    public WhatIfQuestion {
        set = List.copyOf(set);
        reached = reached.stream().map(NormalizedText::clean).toList();
        sweeps = List.copyOf(sweeps);
    }

    /** A parameter with the value that it takes instead. Immutable. */
    public record Setting(String parameter, String value) {

        public Setting {
            parameter = NormalizedText.clean(parameter);
            value = NormalizedText.clean(value);
        }
    }

    /**
     * A parameter that is varied. Immutable.
     *
     * @param range from, to and, optionally, step; empty for every plausible value
     * @param shift the parameter that gives up or takes the difference, so that the sum of both stays; empty for none
     */
    public record Variation(String parameter, List<String> range, Optional<String> shift) {

        /** A parameter that is varied alone. */
        public Variation(String parameter, List<String> range) {
            this(parameter, range, Optional.empty());
        }

        public Variation {
            parameter = NormalizedText.clean(parameter);
            range = range.stream().map(NormalizedText::clean).toList();
            shift = shift.map(NormalizedText::clean);
        }
    }

    /** Whether it supposes nothing. */
    public boolean isEmpty() {
        return against.isEmpty() && set.isEmpty() && reached.isEmpty() && sweeps.isEmpty();
    }

    /** Whether parameters are varied, so that the answer is a curve. */
    public boolean isCurve() {
        return !sweeps.isEmpty();
    }

    /**
     * The supposition, without the parameters that are varied.
     *
     * @param rules the rulebook that grades instead
     * @throws SuppositionException where it has no such parameter, or not with that value
     */
    public Supposition supposition(CompiledRulebook rules) {
        Supposition supposition = Supposition.of(rules);
        for (Parameter parameter : each(QuestionPart.SET, set.size(), it -> moved(rules.rulebook(), it))) {
            supposition = supposition.with(parameter);
        }
        Rulebook changed = supposition.rules().rulebook();
        at(QuestionPart.SET, () -> SheetSums.requireWhole(changed));
        for (String indicator : reached) {
            supposition = supposition.reaching(indicator);
        }
        return supposition;
    }

    private Parameter moved(Rulebook rulebook, int index) {
        Setting setting = set.get(index);
        if (set.subList(0, index).stream().anyMatch(it -> it.parameter().equals(setting.parameter()))) {
            throw new SuppositionException(SuppositionFlaw.SET_TWICE);
        }
        return ParameterValueParser.moved(rulebook, setting.parameter(), setting.value(), force);
    }

    /**
     * Refuses targets that no row has; goes through the facts.
     *
     * @throws SuppositionException where the facts have no such target
     */
    public void requireTargets(YearFacts facts) {
        each(QuestionPart.REACHED, reached.size(), it -> TargetsReached.in(facts, reached.get(it)));
    }

    /**
     * The parameters that are varied, with their values.
     *
     * @param rulebook the one that grades instead
     * @throws SuppositionException where it has no such parameter, one cannot be varied so, or they make no grid
     */
    public List<Sweep> sweeps(Rulebook rulebook) {
        List<Sweep> read = each(
                QuestionPart.SWEEP,
                sweeps.size(),
                it -> Sweep.read(
                        rulebook,
                        sweeps.get(it).parameter(),
                        sweeps.get(it).range(),
                        sweeps.get(it).shift(),
                        force));
        Set<String> moved = new HashSet<>();
        set.forEach(it -> moved.add(it.parameter()));
        return at(QuestionPart.SWEEP, () -> Sweep.grid(read, moved));
    }

    /**
     * The committees that group the changes of a comparison.
     *
     * @throws SuppositionException where the level is none, or the population has no committee of it
     */
    public Committees committees(Population population) {
        return at(
                QuestionPart.BY,
                () -> by.map(it -> Committees.of(population, it)).orElseGet(() -> Committees.of(population)));
    }

    private static <T> List<T> each(QuestionPart part, int size, IntFunction<T> reader) {
        return IntStream.range(0, size)
                .mapToObj(it -> {
                    try {
                        return reader.apply(it);
                    } catch (SuppositionException refused) {
                        throw refused.at(part, it);
                    }
                })
                .toList();
    }

    private static <T> T at(QuestionPart part, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (SuppositionException refused) {
            throw refused.at(part);
        }
    }
}
