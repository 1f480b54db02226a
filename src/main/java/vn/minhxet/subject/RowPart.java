package vn.minhxet.subject;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * One part of what a row is made of: a parameter of the constructor of its type, and the function of the same name that
 * gives it back. Of a record these are its components. Immutable.
 */
public record RowPart(String name, Class<?> type, Method accessor) {

    /** The parts of a type with a single public constructor, in its order. */
    public static List<RowPart> of(Class<?> row) {
        return Arrays.stream(constructor(row).getParameters())
                .map(it -> new RowPart(it.getName(), it.getType(), accessor(row, it.getName())))
                .toList();
    }

    /** The constructor that takes all parts. */
    public static Constructor<?> constructor(Class<?> row) {
        Constructor<?>[] constructors = row.getConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException(row + " has not one public constructor");
        }
        return constructors[0];
    }

    private static Method accessor(Class<?> row, String name) {
        try {
            return row.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
