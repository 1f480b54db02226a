package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** The rows of a scenario as they are laid over each other, by the names of their columns. */
final class ScenarioRows {

    private static final MessageTemplate ROW_LACKS = Messages.template("scenario.ROW_LACKS", "column");
    private static final Bilingual NO_SUCH_ROW = Messages.words("scenario.NO_SUCH_ROW");

    static final String PERIOD = "period";

    /** What tells a row from the others of its table. */
    private static final Map<String, List<String>> KEYS = keys();

    private static final Map<String, List<String>> COLUMNS = Tables.ALL.stream()
            .collect(Collectors.toMap(
                    Table::name, it -> it.columns().stream().map(Column::name).toList()));

    private final Map<String, ScenarioNode> period = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, ScenarioNode>>> rows = new LinkedHashMap<>();

    ScenarioRows() {
        KEYS.keySet().forEach(table -> rows.put(table, new LinkedHashMap<>()));
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("organizations", List.of("id"));
        keys.put("members", List.of("id"));
        keys.put("assessments", List.of("subject", "criterion"));
        keys.put("indicators", List.of("subject", "indicator"));
        keys.put("findings", List.of("id"));
        keys.put("scores", List.of("subject", "item"));
        keys.put("products", List.of("subject", "item", "name"));
        return keys;
    }

    ScenarioRows copy() {
        ScenarioRows copy = new ScenarioRows();
        copy.period.putAll(period);
        rows.forEach(
                (table, them) -> them.forEach((key, row) -> copy.rows(table).put(key, new LinkedHashMap<>(row))));
        return copy;
    }

    Map<String, ScenarioNode> period() {
        return period;
    }

    private Map<String, Map<String, ScenarioNode>> rows(String table) {
        return Objects.requireNonNull(rows.get(table), table);
    }

    private static List<String> keys(String table) {
        return Objects.requireNonNull(KEYS.get(table), table);
    }

    private static List<String> columns(String table) {
        return Objects.requireNonNull(COLUMNS.get(table), table);
    }

    List<Map<String, ScenarioNode>> of(String table) {
        return List.copyOf(rows(table).values());
    }

    List<String> subjects() {
        return Stream.of("organizations", "members")
                .flatMap(table -> rows(table).keySet().stream())
                .toList();
    }

    void overlay(ScenarioNode node) {
        List<String> allowed = new ArrayList<>(KEYS.keySet());
        allowed.add(PERIOD);
        node.map(allowed).forEach((table, value) -> {
            if (table.equals(PERIOD)) {
                period.putAll(value.map(columns(PERIOD)));
            } else {
                value.list().forEach(row -> overlay(table, row));
            }
        });
    }

    private void overlay(String table, ScenarioNode node) {
        Map<String, ScenarioNode> row = node.map(columns(table));
        String key =
                keys(table).stream().map(column -> keyPart(node, row, column)).collect(Collectors.joining(" "));
        rows(table).computeIfAbsent(key, it -> new LinkedHashMap<>()).putAll(row);
    }

    private static String keyPart(ScenarioNode node, Map<String, ScenarioNode> row, String column) {
        if (!row.containsKey(column)) {
            throw new ScenarioError(node.line(), ROW_LACKS.with(column));
        }
        return row.get(column).text();
    }

    void remove(ScenarioNode node) {
        node.map(KEYS.keySet()).forEach((table, value) -> value.list().forEach(which -> remove(table, which)));
    }

    private void remove(String table, ScenarioNode which) {
        Map<String, Map<String, ScenarioNode>> them = rows(table);
        boolean removed = keys(table).size() == 1
                ? them.remove(which.text()) != null
                : them.values()
                        .removeIf(row -> which.map(keys(table)).entrySet().stream()
                                .allMatch(it -> it.getValue().text().equals(keyPart(which, row, it.getKey()))));
        if (!removed) {
            throw keys(table).size() == 1
                    ? ScenarioError.unknown(which.line(), which.text(), them.keySet())
                    : new ScenarioError(which.line(), NO_SUCH_ROW);
        }
    }
}
