package vn.minhxet.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhxet.subject.Words;

/**
 * One file of scenarios of a rulebook, read strictly: a name that the format does not know is a mistake. Immutable.
 *
 * @param name as {@code rulebook/scenarios/file}
 * @param problems what is written wrongly; the scenarios concerned are left out
 */
public record ScenarioFile(String name, List<Scenario> scenarios, List<ScenarioProblem> problems) {

    private static final List<String> KEYS = List.of("background", "scenarios");
    private static final List<String> SCENARIO_KEYS = List.of("sentence", "with", "without", "set", "expect");

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
        problems = problems.stream().distinct().toList();
    }

    /** The scenario files of a rulebook, in order of name; none where its folder has none. */
    public static List<ScenarioFile> of(Path rulebook) {
        Path folder = rulebook.resolve("scenarios");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .map(it -> read(it, rulebook.getFileName() + "/scenarios/" + it.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScenarioFile read(Path file, String name) {
        try {
            return read(Files.readString(file), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a file. */
    public static ScenarioFile read(String text, String name) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioProblem> problems = new ArrayList<>();
        try {
            Map<String, YamlNode> root = YamlNode.read(text).map(KEYS);
            ScenarioRows background = new ScenarioRows();
            if (root.containsKey("background")) {
                background.overlay(root.get("background"));
            }
            List<YamlNode> nodes =
                    root.containsKey("scenarios") ? root.get("scenarios").list() : List.of();
            for (YamlNode node : nodes) {
                read(name, background.copy(), node, scenarios, problems);
            }
        } catch (Misread e) {
            problems.add(new ScenarioProblem(name, e.line(), e.words()));
        }
        if (scenarios.isEmpty() && problems.isEmpty()) {
            problems.add(
                    new ScenarioProblem(name, 1, new Words("Tệp không có tình huống nào", "The file has no scenario")));
        }
        return new ScenarioFile(name, scenarios, problems);
    }

    private static void read(
            String name, ScenarioRows rows, YamlNode node, List<Scenario> scenarios, List<ScenarioProblem> problems) {
        try {
            scenarios.add(scenario(name, rows, node));
        } catch (Misread e) {
            problems.add(new ScenarioProblem(name, e.line(), e.words()));
        }
    }

    private static Scenario scenario(String name, ScenarioRows rows, YamlNode node) {
        Map<String, YamlNode> map = node.map(SCENARIO_KEYS);
        for (String key : List.of("sentence", "expect")) {
            if (!map.containsKey(key)) {
                throw new Misread(node.line(), "Tình huống thiếu “" + key + "”", "The scenario lacks “" + key + "”");
            }
        }
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
                map.get("sentence").text(),
                FactsOfRows.read(rows, node.line()),
                parameters,
                expectations(map.get("expect"), rows.subjects()));
    }

    private static Object plain(YamlNode value) {
        if (value.value() == null || value.value() instanceof Map || value.value() instanceof List) {
            throw new Misread(
                    value.line(), "Ở đây phải là giá trị của tham số", "The value of a parameter is expected here");
        }
        return value.value();
    }

    private static List<Expectation> expectations(YamlNode node, List<String> subjects) {
        List<Expectation> expectations = new ArrayList<>();
        node.map(subjects).forEach((subject, value) -> expectations.add(ExpectationReader.read(subject, value)));
        if (expectations.isEmpty()) {
            throw new Misread(node.line(), "Tình huống không chờ đợi điều gì", "The scenario expects nothing");
        }
        return expectations;
    }
}
