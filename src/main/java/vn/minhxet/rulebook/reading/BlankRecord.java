package vn.minhxet.rulebook.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Property;

/** A record in which nothing was entered: it shows which properties are unknown then, and which are simply none. */
final class BlankRecord {

    private BlankRecord() {}

    static <T> boolean isUnknown(Catalogue<T> catalogue, String property) {
        Property<T> found = catalogue.find(property).orElseThrow();
        return !found.known().test(catalogue.type().cast(of(catalogue.type())));
    }

    private static Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(BlankRecord::value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
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
        return type.isRecord() ? of(type) : null;
    }
}
