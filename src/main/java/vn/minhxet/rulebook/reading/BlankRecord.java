package vn.minhxet.rulebook.reading;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Property;
import vn.minhxet.subject.RowPart;

/** A record in which nothing was entered: it shows which properties are unknown then, and which are simply none. */
final class BlankRecord {

    private BlankRecord() {}

    static <T> boolean isUnknown(Catalogue<T> catalogue, String property) {
        Property<T> found = catalogue.find(property).orElseThrow();
        return !found.known().test(catalogue.type().cast(of(catalogue.type())));
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

    private static Object value(Class<?> type) {
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
        return type.isRecord() || type == Member.class ? of(type) : null;
    }
}
