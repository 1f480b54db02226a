package vn.minhxet.rulebook.drl;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.RowPart;
import vn.minhxet.facts.Schema;

/** A record in which nothing was entered: it shows which properties are unknown then, and which are simply none. */
public final class BlankRecord {

    private BlankRecord() {}

    public static <T> boolean isUnknown(Schema<T> schema, String property) {
        Property<T> found = schema.find(property).orElseThrow();
        return !found.known().test(schema.type().cast(of(schema.type())));
    }

    private static Object of(Class<?> type) {
        Constructor<?> constructor = RowPart.constructor(type);
        Object[] values = Arrays.stream(constructor.getParameterTypes())
                .map(BlankRecord::value)
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable Object value(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        return type.isRecord() || type == MemberRow.class ? of(type) : null;
    }
}
