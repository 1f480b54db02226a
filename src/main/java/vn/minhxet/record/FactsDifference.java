package vn.minhxet.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.minhxet.facts.YearFacts;

/**
 * What an import adds, changes and takes away (khác biệt giữa hai phiên bản dữ liệu), table by table. Immutable.
 *
 * @param tables those in which something differs, in the order of the tables
 */
public record FactsDifference(List<TableDifference> tables) {

    /**
     * The rows of one table.
     *
     * @param table its contract name
     */
    public record TableDifference(String table, int added, int changed, int removed, int unchanged) {

        boolean isAny() {
            return added + changed + removed > 0;
        }
    }

    public FactsDifference {
        tables = List.copyOf(tables);
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return tables.isEmpty();
    }

    static FactsDifference of(YearFacts before, YearFacts after) {
        List<TableDifference> tables = new ArrayList<>();
        tables.add(table("period", List.of(before.period()), List.of(after.period()), it -> ""));
        tables.add(table("organizations", before.organizations(), after.organizations(), it -> it.id()));
        tables.add(table("members", before.members(), after.members(), it -> it.id()));
        tables.add(table(
                "assessments",
                before.assessments(),
                after.assessments(),
                it -> List.of(it.subject(), it.criterion(), String.valueOf(it.aspect()))));
        tables.add(table(
                "indicators", before.indicators(), after.indicators(), it -> List.of(it.subject(), it.indicator())));
        tables.add(table("findings", before.findings(), after.findings(), it -> it.id()));
        tables.add(table(
                "scores",
                before.scores(),
                after.scores(),
                it -> List.of(it.subject(), String.valueOf(it.sheet()), it.item())));
        tables.add(table(
                "products", before.products(), after.products(), it -> List.of(it.subject(), it.item(), it.name())));
        return new FactsDifference(
                tables.stream().filter(TableDifference::isAny).toList());
    }

    private static <R> TableDifference table(String name, List<R> before, List<R> after, Function<R, Object> key) {
        Map<Object, R> left = new LinkedHashMap<>();
        before.forEach(it -> left.put(key.apply(it), it));
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (R row : after) {
            R old = left.remove(key.apply(row));
            added += old == null ? 1 : 0;
            changed += old != null && !Objects.equals(old, row) ? 1 : 0;
            unchanged += old != null && Objects.equals(old, row) ? 1 : 0;
        }
        return new TableDifference(name, added, changed, left.size(), unchanged);
    }
}
