package vn.minhxet.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One part of what a row is made of: a parameter of the constructor of its type, and the function of the same name that
 * gives it back. Of a record these are its components. Immutable.
 */
public record RowPart(String name, Class<?> type, Method accessor) {

    /** The parts of a type, in the order of the public constructor that takes them. */
    public static List<RowPart> of(Class<?> row) {
        return Arrays.stream(constructor(row).getParameters())
                .map(it -> new RowPart(it.getName(), it.getType(), accessor(row, it.getName())))
                .toList();
    }

    /** The constructor that takes all parts, each by itself: that with the most parameters. */
    public static Constructor<?> constructor(Class<?> row) {
        return Arrays.stream(row.getConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new IllegalStateException(row + " has no public constructor"));
    }

    private static Method accessor(Class<?> row, String name) {
        try {
            return row.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
