package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * One file of scenarios of a rulebook, read strictly: a name that the format does not know is a mistake. Immutable.
 *
 * @param name as {@code rulebook/scenarios/file}
 * @param problems the mistakes in the file; the scenarios concerned are left out
 */
public record ScenarioFile(String name, List<Scenario> scenarios, List<ScenarioProblem> problems) {

    private static final Bilingual VALUE_EXPECTED = Messages.words("scenario.VALUE_EXPECTED");
    private static final MessageTemplate SCENARIO_LACKS = Messages.template("scenario.SCENARIO_LACKS", "key");
    private static final Bilingual NO_SCENARIO = Messages.words("scenario.NO_SCENARIO");
    private static final Bilingual NOTHING_EXPECTED = Messages.words("scenario.NOTHING_EXPECTED");

    private static final List<String> KEYS = List.of("background", "scenarios");
    private static final List<String> SCENARIO_KEYS = List.of("sentence", "with", "without", "set", "expect");

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
        problems = problems.stream().distinct().toList();
    }

    /** A file of which nothing is read. */
    static ScenarioFile refused(String name, List<ScenarioProblem> problems) {
        return new ScenarioFile(name, List.of(), problems);
    }

    /** Reads the text of a file. */
    public static ScenarioFile read(String text, String name) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioProblem> problems = new ArrayList<>();
        try {
            Map<String, ScenarioNode> root = ScenarioNode.read(text).map(KEYS);
            ScenarioRows background = new ScenarioRows();
            if (root.containsKey("background")) {
                background.overlay(root.get("background"));
            }
            List<ScenarioNode> nodes =
                    root.containsKey("scenarios") ? root.get("scenarios").list() : List.of();
            for (ScenarioNode node : nodes) {
                read(name, background.copy(), node, scenarios, problems);
            }
        } catch (ScenarioError e) {
            problems.add(new ScenarioProblem(name, e.line(), e.words()));
        }
        if (scenarios.isEmpty() && problems.isEmpty()) {
            problems.add(new ScenarioProblem(name, 1, NO_SCENARIO));
        }
        return new ScenarioFile(name, scenarios, problems);
    }

    private static void read(
            String name,
            ScenarioRows rows,
            ScenarioNode node,
            List<Scenario> scenarios,
            List<ScenarioProblem> problems) {
        try {
            scenarios.add(scenario(name, rows, node));
        } catch (ScenarioError e) {
            problems.add(new ScenarioProblem(name, e.line(), e.words()));
        }
    }

    private static Scenario scenario(String name, ScenarioRows rows, ScenarioNode node) {
        Map<String, ScenarioNode> map = node.map(SCENARIO_KEYS);
        ScenarioNode sentence = required(node, map, "sentence");
        ScenarioNode expected = required(node, map, "expect");
        if (map.containsKey("without")) {
            rows.remove(map.get("without"));
        }
        if (map.containsKey("with")) {
            rows.overlay(map.get("with"));
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (map.containsKey("set")) {
            map.get("set").map().forEach((parameter, value) -> parameters.put(parameter, plain(value)));
        }
        return new Scenario(
                name,
                node.line(),
                sentence.text(),
                ScenarioFacts.read(rows, node.line()),
                parameters,
                expectations(expected, rows.subjects()));
    }

    private static ScenarioNode required(ScenarioNode node, Map<String, ScenarioNode> map, String key) {
        ScenarioNode value = map.get(key);
        if (value == null) {
            throw new ScenarioError(node.line(), SCENARIO_LACKS.with(key));
        }
        return value;
    }

    private static Object plain(ScenarioNode value) {
        if (value.value() == null || value.value() instanceof Map || value.value() instanceof List) {
            throw new ScenarioError(value.line(), VALUE_EXPECTED);
        }
        return value.value();
    }

    private static List<Expectation> expectations(ScenarioNode node, List<String> subjects) {
        List<Expectation> expectations = new ArrayList<>();
        node.map(subjects).forEach((subject, value) -> expectations.add(ExpectationReader.read(subject, value)));
        if (expectations.isEmpty()) {
            throw new ScenarioError(node.line(), NOTHING_EXPECTED);
        }
        return expectations;
    }
}
