package vn.minhxet.facts;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a row of what stands in its columns, and reads it back: the constructor and the accessors of its type, fitted to
 * the columns once, so that neither needs an object for a number. Immutable; safe for any thread.
 *
 * @param <R> the row
 */
final class RowMaker<R> {

    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

    private final Class<R> type;
    private final MethodHandle maker;
    private final MethodHandle[] values;
    private final MethodHandle[] numbers;

    RowMaker(Class<R> type, List<Column> columns) {
        this.type = type;
        List<RowPart> parts = RowPart.of(type);
        try {
            this.maker = maker(type, parts, columns);
            this.values = new MethodHandle[parts.size()];
            this.numbers = new MethodHandle[parts.size()];
            for (int i = 0; i < values.length; i++) {
                MethodHandle accessor = HERE.unreflect(parts.get(i).accessor());
                values[i] = accessor.asType(methodType(Object.class, Object.class));
                numbers[i] = number(accessor, parts.get(i).type());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle maker(Class<?> type, List<RowPart> parts, List<Column> columns)
            throws ReflectiveOperationException {
        MethodHandle[] fillings = new MethodHandle[parts.size()];
        for (int i = 0; i < fillings.length; i++) {
            fillings[i] = filling(parts.get(i).type(), i, columns.get(i));
        }
        MethodHandle constructor = HERE.unreflectConstructor(RowPart.constructor(type));
        MethodHandle filled = MethodHandles.filterArguments(constructor, 0, fillings);
        return MethodHandles.permuteArguments(
                filled.asType(filled.type().changeReturnType(Object.class)),
                methodType(Object.class, RowValues.class),
                new int[parts.size()]);
    }

    /** What takes the value of one column out, in the type that the constructor asks for. */
    private static MethodHandle filling(Class<?> part, int column, Column described)
            throws ReflectiveOperationException {
        boolean none = described.empty() == Column.Empty.NONE;
        if (part == int.class) {
            return taking("whole", int.class, int.class, column, none ? 0 : Unknown.NUMBER);
        } else if (part == long.class) {
            return taking("figure", long.class, long.class, column, Unknown.FIGURE);
        } else if (part == boolean.class) {
            return taking("isOn", boolean.class, column);
        } else if (part == Boolean.class) {
            return taking("flag", Boolean.class, column);
        } else if (part == LocalDate.class) {
            return taking("day", LocalDate.class, column);
        } else if (part == List.class) {
            return taking("list", List.class, column);
        } else if (part == String.class) {
            return taking("text", String.class, column);
        }
        return taking("object", Object.class, column).asType(methodType(part, RowValues.class));
    }

    private static MethodHandle taking(String name, Class<?> result, int column) throws ReflectiveOperationException {
        MethodHandle handle = HERE.findVirtual(RowValues.class, name, methodType(result, int.class));
        return MethodHandles.insertArguments(handle, 1, column);
    }

    private static MethodHandle taking(String name, Class<?> result, Class<?> type, int column, Object absent)
            throws ReflectiveOperationException {
        MethodHandle handle = HERE.findVirtual(RowValues.class, name, methodType(result, int.class, type));
        return MethodHandles.insertArguments(handle, 1, column, absent);
    }

    private static @Nullable MethodHandle number(MethodHandle accessor, Class<?> type)
            throws ReflectiveOperationException {
        boolean number = type == int.class || type == long.class || type == LocalDate.class;
        if (!number) {
            return null;
        }
        MethodHandle known = HERE.findStatic(RowValues.class, "known", methodType(long.class, type));
        return MethodHandles.filterReturnValue(accessor, known).asType(methodType(long.class, Object.class));
    }

    R make(RowValues from) {
        try {
            return type.cast((Object) maker.invokeExact(from));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** What stands in one column of a row, as its accessor gives it. */
    Object value(R row, int column) {
        try {
            return (Object) values[column].invokeExact((Object) row);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** A number or the number of a day; {@link RowValues#NONE} where it is unknown. */
    long number(R row, int column) {
        try {
            return (long) numbers[column].invokeExact((Object) row);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static RuntimeException unexpected(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            return unchecked;
        } else if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
