package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.RuleTrace;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * What the scenarios of a rulebook have shown of its own rules (độ bao phủ của tình huống): a rule counts in the
 * rulebook whose folder holds it, and only subjects with an expectation count.
 */
final class Coverage {

    private final Map<String, RuleCoverage> byRule = new HashMap<>();
    private final List<RuleCoverage> rules = new ArrayList<>();

    Coverage(CompiledRulebook compiled) {
        for (RuleText rule : compiled.rulebook().rules()) {
            if (rule.rulebook().equals(compiled.rulebook().id())) {
                RuleCoverage coverage = new RuleCoverage(rule);
                byRule.put(rule.name(), coverage);
                rules.add(coverage);
            }
        }
    }

    CoverageReport report() {
        return new CoverageReport(
                rules.size(),
                (int) rules.stream().filter(RuleCoverage::complete).count(),
                rules.stream().mapToInt(RuleCoverage::conditions).sum(),
                rules.stream().mapToInt(RuleCoverage::conditionsCovered).sum(),
                rules.stream().flatMap(it -> it.uncovered().stream()).toList());
    }

    /** Takes in what a scenario shows. */
    void add(Scenario scenario, YearGrading grading) {
        List<BestAndWorst> subjects = scenario.expectations().stream()
                .map(it -> grading.of(it.subject()).orElseThrow())
                .map(Grading::bestAndWorst)
                .toList();
        each(grading.plan(), subjects, trace -> find(trace, it -> it.add(trace)));
        grading.rulebook().parameters().all().stream()
                .filter(it -> it.unit() == ParameterUnit.FLAG)
                .forEach(flag -> addSwitched(flag, grading, subjects));
    }

    /** A flag is covered where a silent rule would fire with the flag the other way. */
    private void addSwitched(Parameter flag, YearGrading grading, List<BestAndWorst> subjects) {
        boolean counts = rules.stream().anyMatch(it -> it.rule().flags().contains(flag.name()));
        if (counts) {
            each(grading.plan().with(flag.with(!Boolean.TRUE.equals(flag.value()))), subjects, trace -> {
                if (trace.fired()) {
                    find(trace, it -> it.addSwitched(flag.name()));
                }
            });
        }
    }

    private static void each(EvaluationPlan plan, List<BestAndWorst> subjects, Consumer<RuleTrace> what) {
        subjects.forEach(it -> plan.traces(it).forEach(what));
    }

    private void find(RuleTrace trace, Consumer<RuleCoverage> what) {
        RuleCoverage coverage = byRule.get(trace.rule().name());
        if (coverage != null) {
            what.accept(coverage);
        }
    }
}
