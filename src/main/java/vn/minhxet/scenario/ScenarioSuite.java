package vn.minhxet.scenario;

import java.nio.file.Path;
import java.util.List;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * All scenarios of one rulebook with their results (bộ tình huống kiểm thử). Immutable.
 *
 * @param problems the mistakes in the files
 */
public record ScenarioSuite(
        Rulebook rulebook, List<ScenarioResult> results, List<ScenarioProblem> problems, CoverageReport coverage) {

    public ScenarioSuite {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /**
     * Runs all scenarios of a rulebook.
     *
     * @param folder the folder of the rulebook, which holds the folder {@code scenarios}
     */
    public static ScenarioSuite run(CompiledRulebook compiled, Path folder) {
        List<ScenarioFile> files = ScenarioFolder.read(folder);
        ScenarioRunner runner = new ScenarioRunner(compiled);
        Coverage coverage = new Coverage(compiled);
        List<ScenarioResult> results = files.stream()
                .flatMap(it -> it.scenarios().stream())
                .map(it -> runner.run(it, coverage::add))
                .toList();
        return new ScenarioSuite(
                compiled.rulebook(),
                results,
                files.stream().flatMap(it -> it.problems().stream()).toList(),
                coverage.report());
    }

    /** The scenarios with a difference. */
    public List<ScenarioResult> failed() {
        return results.stream().filter(it -> !it.passed()).toList();
    }

    /** Whether every scenario could be read and passed, and together they cover the rulebook. */
    public boolean passed() {
        return problems.isEmpty() && failed().isEmpty() && coverage.complete();
    }
}
