package vn.minhxet.scenario;

import java.util.List;
import java.util.Set;
import vn.minhxet.facts.RowPart;
import vn.minhxet.facts.YearFacts;

/** Facts under other ids, so that many small years can stand in one. */
final class Renamed {

    private static final Set<String> REFERENCES =
            Set.of("id", "parent", "predecessors", "organization", "leads", "collective", "subject", "arisenIn");

    private Renamed() {}

    static YearFacts with(String prefix, YearFacts facts) {
        return new YearFacts(
                facts.period(),
                all(prefix, facts.organizations()),
                all(prefix, facts.members()),
                all(prefix, facts.assessments()),
                all(prefix, facts.indicators()),
                all(prefix, facts.findings()),
                all(prefix, facts.scores()),
                all(prefix, facts.products()),
                facts.warnings());
    }

    private static <T> List<T> all(String prefix, List<T> rows) {
        return rows.stream().map(it -> one(prefix, it)).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T one(String prefix, T row) {
        Object[] values = RowPart.of(row.getClass()).stream()
                .map(it -> value(prefix, it, row))
                .toArray();
        try {
            return (T) RowPart.constructor(row.getClass()).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String prefix, RowPart part, Object row) {
        Object value;
        try {
            value = part.accessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        if (value == null || !REFERENCES.contains(part.name())) {
            return value;
        }
        return value instanceof List<?> ids
                ? ids.stream().map(it -> prefix + it).toList()
                : prefix + value;
    }
}
