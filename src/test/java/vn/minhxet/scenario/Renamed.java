package vn.minhxet.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.subject.YearFacts;

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
                all(prefix, facts.findings()));
    }

    private static <T extends Record> List<T> all(String prefix, List<T> rows) {
        return rows.stream().map(it -> one(prefix, it)).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T one(String prefix, T row) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Stream.of(components).map(it -> value(prefix, it, row)).toArray();
        try {
            return (T) row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String prefix, RecordComponent component, Object row) {
        Object value;
        try {
            value = component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        if (value == null || !REFERENCES.contains(component.getName())) {
            return value;
        }
        return value instanceof List<?> ids
                ? ids.stream().map(it -> prefix + it).toList()
                : prefix + value;
    }
}
