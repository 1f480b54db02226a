package vn.minhxet.scenario;

import java.util.List;
import java.util.Map;
import vn.minhxet.facts.YearFacts;

/**
 * A case as its author tells it (tình huống): the facts of a small synthetic year and what must come out of them.
 * Immutable.
 *
 * @param file as {@code rulebook/scenarios/file}
 * @param line on which it begins, from 1
 * @param sentence what it shows, in Vietnamese
 * @param parameters values of parameters that it changes, by name
 */
public record Scenario(
        String file,
        int line,
        String sentence,
        YearFacts facts,
        Map<String, Object> parameters,
        List<Expectation> expectations) {

    public Scenario {
        parameters = Map.copyOf(parameters);
        expectations = List.copyOf(expectations);
    }
}
