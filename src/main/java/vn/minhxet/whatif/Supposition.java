package vn.minhxet.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * Another way to grade a year (phương án giả định): the rules, the moved parameters, and the targets that count as
 * reached. It compiles nothing again. Immutable.
 *
 * @param rules the rules with the parameters that were moved
 * @param moved the parameters that were moved, with their new values, in order of name
 * @param reached the codes of the targets that count as reached, each once
 */
public record Supposition(CompiledRulebook rules, List<Parameter> moved, List<String> reached) {

    public Supposition {
        moved = List.copyOf(moved);
        reached = List.copyOf(reached);
    }

    /** A rulebook as it is. */
    public static Supposition of(CompiledRulebook rules) {
        return new Supposition(rules, List.of(), List.of());
    }

    /** The same with a parameter moved: one of its rulebook, with another value. */
    public Supposition with(Parameter parameter) {
        List<Parameter> all = new ArrayList<>(moved);
        all.removeIf(it -> it.name().equals(parameter.name()));
        all.add(parameter);
        all.sort(Comparator.comparing(Parameter::name));
        return new Supposition(rules.with(parameter), all, reached);
    }

    /** The same as if every target of that code had been reached. */
    public Supposition reaching(String indicator) {
        return new Supposition(
                rules,
                moved,
                Stream.concat(reached.stream(), Stream.of(indicator)).distinct().toList());
    }

    /** The rows that are raised among the facts of a population, by target. */
    List<TargetsReached> raised(Population population) {
        return reached.stream()
                .map(it -> TargetsReached.in(population.facts(), it))
                .toList();
    }

    /** The population with the supposed facts; itself where they are the entered ones. */
    Population population(Population entered) {
        List<TargetsReached> raised = raised(entered);
        return raised.isEmpty()
                ? entered
                : Population.of(raised.stream().reduce(entered.facts(), (facts, it) -> it.in(facts), (one, it) -> it));
    }

    /**
     * The year graded so; the entered facts come from a grading of it.
     *
     * @throws SuppositionException where the facts have no target that is to count as reached
     */
    public YearGrading grade(YearGrading year) {
        return grade(year, population(year.population()));
    }

    /** The population graded so; from a grading of it under the same rules only what differs is evaluated again. */
    YearGrading grade(YearGrading year, Population population) {
        Grader grader = new Grader(EvaluationPlan.of(rules, year.plan()));
        return population == year.population() ? grader.regrade(year) : grader.grade(population);
    }
}
