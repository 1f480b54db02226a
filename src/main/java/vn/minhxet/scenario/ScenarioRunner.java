package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * Runs scenarios through the same grading that grades real years, and compares exactly. Immutable; safe for any thread.
 */
public final class ScenarioRunner {

    private static final MessageTemplate NOT_A_VALUE = Messages.template("scenario.NOT_A_VALUE", "value", "parameter");

    private final CompiledRulebook compiled;
    private final EvaluationPlan plan;

    public ScenarioRunner(CompiledRulebook compiled) {
        this.compiled = compiled;
        this.plan = EvaluationPlan.of(compiled);
    }

    /** Runs a scenario and lists its differences from the expectations. */
    public ScenarioResult run(Scenario scenario) {
        return run(scenario, (same, grading) -> {});
    }

    ScenarioResult run(Scenario scenario, BiConsumer<Scenario, YearGrading> watcher) {
        List<Difference> differences = new ArrayList<>(unfitParameters(scenario));
        if (differences.isEmpty()) {
            YearGrading grading = grade(scenario);
            watcher.accept(scenario, grading);
            scenario.expectations().forEach(it -> differences.addAll(ExpectationCheck.differences(it, grading)));
        }
        return new ScenarioResult(scenario, differences);
    }

    /** The grading of a scenario's facts with its parameters. */
    public YearGrading grade(Scenario scenario) {
        return new Grader(plan(scenario)).grade(scenario.facts());
    }

    /** The plan with the parameters of a scenario put in. */
    public EvaluationPlan plan(Scenario scenario) {
        EvaluationPlan changed = plan;
        for (Map.Entry<String, Object> entry : scenario.parameters().entrySet()) {
            Parameter parameter =
                    plan.rulebook().parameters().find(entry.getKey()).orElseThrow();
            changed = changed.with(parameter.with(entry.getValue()));
        }
        return changed;
    }

    private List<Difference> unfitParameters(Scenario scenario) {
        List<Difference> unfit = new ArrayList<>();
        scenario.parameters()
                .forEach((name, value) ->
                        unfit(name, value).ifPresent(words -> unfit.add(new Difference(null, scenario.line(), words))));
        return unfit;
    }

    private Optional<Bilingual> unfit(String name, Object value) {
        Optional<Parameter> parameter = compiled.rulebook().parameters().find(name);
        if (parameter.isEmpty()) {
            return Optional.of(ScenarioError.unknown(
                    name,
                    compiled.rulebook().parameters().all().stream()
                            .map(Parameter::name)
                            .toList()));
        }
        return fits(parameter.get(), value) ? Optional.empty() : Optional.of(NOT_A_VALUE.with(value, name));
    }

    private static boolean fits(Parameter parameter, Object value) {
        if (parameter.unit() == ParameterUnit.FLAG) {
            return value instanceof Boolean;
        }
        if (parameter.unit() == ParameterUnit.CODE) {
            return value instanceof String code && parameter.options().contains(code);
        }
        return value instanceof BigDecimal decimal
                && decimal.stripTrailingZeros().scale() <= (parameter.unit().inHundredths() ? 2 : 0);
    }
}
