package vn.minhxet.scenario;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.RuleTrace;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.score.ScoreException;

/** Changes a rulebook in many small ways and finds the changes that none of its scenarios notices. */
final class MutationRun {

    private final CompiledRulebook compiled;
    private final IdentityHashMap<Scenario, YearGrading> gradings = new IdentityHashMap<>();
    private final List<Scenario> scenarios;

    MutationRun(CompiledRulebook compiled, List<Scenario> all) {
        this.compiled = compiled;
        ScenarioRunner runner = new ScenarioRunner(compiled);
        this.scenarios = all.stream()
                .filter(it -> runner.run(it, gradings::put).passed())
                .toList();
    }

    List<Mutant> mutants() {
        return Stream.of(
                        RuleMutants.of(compiled),
                        ParameterMutants.of(compiled.rulebook()),
                        SheetMutants.of(compiled.rulebook()))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether some scenario fails once the rulebook is changed so. */
    boolean isNoticed(Mutant mutant) {
        CompiledRulebook changed = mutant.change().apply(compiled);
        ScenarioRunner runner = new ScenarioRunner(changed);
        if (mutant.isOfSheet()) {
            return scenarios.stream()
                    .filter(it -> !it.facts().scores().isEmpty())
                    .anyMatch(it -> isNoticed(runner, it));
        } else if (mutant.rules().isEmpty()) {
            return scenarios.stream().anyMatch(it -> !runner.run(it).passed());
        }
        Saying before = new Saying(only(compiled, mutant.rules()));
        Saying after = new Saying(only(changed, mutant.rules()));
        Predicate<Scenario> saysOtherwise = it -> !before.of(expected(it), it).equals(after.of(expected(it), it));
        Predicate<Scenario> saysOtherwiseOfOthers =
                it -> !before.of(others(it), it).equals(after.of(others(it), it));
        return scenarios.stream()
                        .filter(saysOtherwise)
                        .anyMatch(it -> !runner.run(it).passed())
                || scenarios.stream()
                        .filter(saysOtherwise.negate().and(saysOtherwiseOfOthers))
                        .anyMatch(it -> !runner.run(it).passed());
    }

    /** What was given does not fit another way of giving points: that is noticed too. */
    private static boolean isNoticed(ScenarioRunner runner, Scenario scenario) {
        try {
            return !runner.run(scenario).passed();
        } catch (ScoreException refused) {
            return true;
        }
    }

    private static CompiledRulebook only(CompiledRulebook rulebook, Set<String> rules) {
        return CompiledRulebook.of(
                rulebook.rulebook(),
                rulebook.rules().stream()
                        .filter(it -> rules.contains(it.text().name()))
                        .toList());
    }

    private List<Grading> expected(Scenario scenario) {
        return scenario.expectations().stream()
                .map(it -> gradings.get(scenario).of(it.subject()).orElseThrow())
                .toList();
    }

    private List<Grading> others(Scenario scenario) {
        Set<String> expected =
                scenario.expectations().stream().map(Expectation::subject).collect(Collectors.toSet());
        return gradings.get(scenario).gradings().stream()
                .filter(it -> !expected.contains(it.subject().id()))
                .toList();
    }

    /** What some rules say of subjects, so that it can be compared. */
    private static final class Saying {

        private final ScenarioRunner runner;

        Saying(CompiledRulebook rules) {
            this.runner = new ScenarioRunner(rules);
        }

        List<List<Object>> of(List<Grading> gradings, Scenario scenario) {
            EvaluationPlan plan = runner.plan(scenario);
            return gradings.stream()
                    .flatMap(it -> plan.traces(it.bestAndWorst()).stream().map(trace -> said(trace, plan)))
                    .toList();
        }

        private static List<Object> said(RuleTrace trace, EvaluationPlan plan) {
            boolean silent = !trace.fired() && trace.missing().isEmpty();
            RuleText rule = trace.rule();
            return silent
                    ? List.of()
                    : List.of(
                            rule.name(),
                            rule.grades(),
                            trace.fired(),
                            trace.missing(),
                            trace.elements(),
                            points(rule, plan));
        }

        /** A rule of points says something else with other points. */
        private static Object points(RuleText rule, EvaluationPlan plan) {
            return rule.effect() == Effect.POINTS
                    ? rule.bindings().values().stream()
                            .sorted()
                            .map(it -> plan.rulebook()
                                    .parameters()
                                    .find(it)
                                    .orElseThrow()
                                    .value())
                            .toList()
                    : List.of();
        }
    }
}
