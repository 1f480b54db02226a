package vn.minhxet.scenario;

import java.util.List;

/** What came of running one scenario: it passed when there is no difference. Immutable. */
public record ScenarioResult(Scenario scenario, List<Difference> differences) {

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether all came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
