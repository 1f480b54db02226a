package vn.minhxet.explain;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/** A row of one of the five tables, by its columns (một dòng của bảng dữ liệu), which are what it is constructed of. */
final class Row {

    private Row() {}

    /** The names of its columns. */
    static List<String> columns(Object row) {
        return Arrays.stream(constructor(row).getParameters())
                .map(Parameter::getName)
                .toList();
    }

    /** What stands in a column. */
    static Object value(Object row, String column) {
        try {
            return row.getClass().getMethod(column).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row with something else in a column. */
    @SuppressWarnings("unchecked")
    static <R> R with(R row, String column, Object other) {
        Object[] values = columns(row).stream()
                .map(it -> it.equals(column) ? other : value(row, it))
                .toArray();
        try {
            return (R) constructor(row).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(Object row) {
        return row.getClass().getConstructors()[0];
    }
}
