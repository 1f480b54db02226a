package vn.minhxet.explain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A row of one of the five tables, by its columns (một dòng của bảng dữ liệu). */
final class Row {

    private Row() {}

    /** The names of its columns. */
    static List<String> columns(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** What stands in a column. */
    static Object value(Record row, String column) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(column))
                .map(it -> value(row, it))
                .toList()
                .get(0);
    }

    /** The row with something else in a column. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R row, String column, Object other) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(it -> it.getName().equals(column) ? other : value(row, it))
                .toArray();
        try {
            return (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
