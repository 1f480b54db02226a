package vn.minhxet.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.CodesRead;
import vn.minhxet.rulebook.CodesRead.CodeColumn;
import vn.minhxet.rulebook.ColumnsRead;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.RowSchemas;

/**
 * What a workbook of facts must hold for one rulebook (dữ liệu mà bộ quy tắc cần): its tables and columns, its score
 * sheets, and the codes to choose from. Immutable.
 *
 * @param columns the columns of each table that is needed, in the order of the contract
 * @param choices the codes of a column with their names, by {@code table.column}; empty where nothing is known of them
 */
record NeededFacts(
        Map<Table<?>, List<Column>> columns, Map<String, Map<String, String>> choices, List<ScoreSheet> sheets) {

    /** All that may be entered, for whatever rulebook. */
    static NeededFacts all() {
        Map<Table<?>, List<Column>> columns = new LinkedHashMap<>();
        Tables.ALL.forEach(it -> columns.put(it, it.columns()));
        return new NeededFacts(columns, Map.of(), List.of());
    }

    /** What a rulebook reads. */
    static NeededFacts of(Rulebook rulebook) {
        Map<Table<?>, List<Column>> columns = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            if (isNeeded(rulebook, table)) {
                columns.put(table, columns(rulebook, table));
            }
        }
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        choices.put("organizations.sector", named(rulebook, "sector", CodeColumn.SECTOR));
        choices.put("organizations.group", named(rulebook, "group", CodeColumn.GROUP));
        choices.put("members.group", named(rulebook, "group", CodeColumn.GROUP));
        choices.put("assessments.criterion", named(rulebook, "criterion", CodeColumn.CRITERION));
        choices.put("indicators.indicator", named(rulebook, "indicator", CodeColumn.INDICATOR));
        choices.put("products.item", productItems(rulebook));
        choices.values().removeIf(Map::isEmpty);
        return new NeededFacts(columns, choices, rulebook.sheets());
    }

    private static boolean isNeeded(Rulebook rulebook, Table<?> table) {
        if (table == (Table<?>) Tables.ASSESSMENTS) {
            return looksAt(rulebook, RowSchemas.ASSESSMENT);
        } else if (table == (Table<?>) Tables.INDICATORS) {
            return looksAt(rulebook, RowSchemas.INDICATOR)
                    || !CodesRead.of(rulebook, CodeColumn.INDICATOR).named().isEmpty();
        } else if (table == (Table<?>) Tables.SCORES) {
            return false;
        }
        return table != (Table<?>) Tables.PRODUCTS || !productItems(rulebook).isEmpty();
    }

    private static boolean looksAt(Rulebook rulebook, Schema<?> schema) {
        return rulebook.rules().stream().flatMap(it -> it.element().stream()).anyMatch(it -> it.schema() == schema);
    }

    private static List<Column> columns(Rulebook rulebook, Table<?> table) {
        Optional<ColumnsRead> found = ColumnsRead.of(rulebook, table);
        if (found.isEmpty()) {
            return table.columns();
        }
        ColumnsRead read = found.get();
        Set<String> wholes = new HashSet<>();
        read.names().forEach(it -> wholes.addAll(wholes(table, it)));
        return table.columns().stream()
                .filter(it -> it.required() || it.freeCode() || read.has(it.name()) || wholes.contains(it.name()))
                .toList();
    }

    /** The columns of which a number is a part: without them it cannot be checked. */
    private static List<String> wholes(Table<?> table, String column) {
        return table.position(column) < 0 ? List.of() : table.column(column).notAbove();
    }

    private static Stream<ScoreItem> items(Rulebook rulebook) {
        return rulebook.sheets().stream().flatMap(it -> it.items().stream());
    }

    /** The codes that are used, and those that the rulebook names, each with its name. */
    private static Map<String, String> named(Rulebook rulebook, String column, CodeColumn read) {
        Set<String> codes = new TreeSet<>(CodesRead.of(rulebook, read).named());
        codes.addAll(rulebook.codes().getOrDefault(column, Map.of()).keySet());
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(it ->
                names.put(it, rulebook.codeWords(column, it).map(Bilingual::vi).orElse("")));
        return names;
    }

    private static Map<String, String> productItems(Rulebook rulebook) {
        Map<String, String> names = new LinkedHashMap<>();
        items(rulebook)
                .filter(it -> it.way() instanceof ScoreWay.Products)
                .forEach(it -> names.put(it.code(), it.label().vi()));
        return names;
    }

    /** The codes of a column as they stand in a list to choose from: each with its name behind it. */
    List<String> choices(Table<?> table, Column column) {
        List<String> shown = new ArrayList<>();
        choices.getOrDefault(table.name() + '.' + column.name(), Map.of())
                .forEach((code, name) -> shown.add(name.isEmpty() ? code : code + Column.NAME + name));
        return shown;
    }
}
