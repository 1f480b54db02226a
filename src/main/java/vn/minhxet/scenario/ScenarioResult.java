package vn.minhxet.scenario;

import java.util.List;

/** The result of one scenario: it passes where there is no difference. Immutable. */
public record ScenarioResult(Scenario scenario, List<Difference> differences) {

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether every result is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
