package vn.minhxet.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * All that a rule may read of one type, in the order in which people would read it. The one place that says what a
 * property is called, what it rests on and when it is known. Immutable once built; safe for any thread.
 *
 * @param <T> the type, such as {@link MemberYear}
 */
public final class Catalogue<T> {

    private final Class<T> type;
    private final Map<String, Property<T>> properties;
    private final List<Property<T>> entered;
    private final List<Doubtful<T>> doubtful;
    private final Map<String, Integer> bits = new LinkedHashMap<>();

    private Catalogue(Class<T> type, Map<String, Property<T>> properties, Set<String> certain) {
        this.type = type;
        this.properties = properties;
        this.entered =
                properties.values().stream().filter(p -> p.restsOn().isEmpty()).toList();
        entered.forEach(property -> bits.put(property.name(), bits.size()));
        this.doubtful = entered.stream()
                .filter(it -> !certain.contains(it.name()))
                .map(it -> new Doubtful<>(it.known(), 1L << bits.get(it.name())))
                .toList();
    }

    static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    /** The type described. */
    public Class<T> type() {
        return type;
    }

    /** The property of that name, if there is one. */
    public Optional<Property<T>> find(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** All properties, in reading order. */
    public Collection<Property<T>> all() {
        return properties.values();
    }

    /** The entered properties on which the named one rests: itself when it is entered. */
    public Set<String> roots(String name) {
        Set<String> roots = new TreeSet<>();
        collectRoots(name, roots);
        return roots;
    }

    private void collectRoots(String name, Set<String> roots) {
        Property<T> property = properties.get(name);
        if (property.restsOn().isEmpty()) {
            roots.add(name);
        } else {
            property.restsOn().forEach(base -> collectRoots(base, roots));
        }
    }

    /** A mask with one bit for each entered property on which the named ones rest. */
    public long mask(Collection<String> names) {
        return names.stream()
                .flatMap(name -> roots(name).stream())
                .mapToLong(root -> 1L << bits.get(root))
                .reduce(0, (left, right) -> left | right);
    }

    /** The mask of the entered properties that are unknown in this case. */
    public long unknown(T it) {
        long mask = 0;
        for (int i = 0; i < doubtful.size(); i++) {
            if (!doubtful.get(i).known.test(it)) {
                mask |= doubtful.get(i).bit;
            }
        }
        return mask;
    }

    /** The names of the entered properties in a mask, in reading order. */
    public List<String> names(long mask) {
        return entered.stream()
                .map(Property::name)
                .filter(name -> (mask & 1L << bits.get(name)) != 0)
                .toList();
    }

    /** A property that may be unknown, with its bit in a mask. */
    private record Doubtful<T>(Predicate<T> known, long bit) {}

    static final class Builder<T> {

        private final Class<T> type;
        private final Map<String, Property<T>> properties = new LinkedHashMap<>();
        private final List<String> classifying = new ArrayList<>();
        private final Set<String> certain = new HashSet<>();

        private Builder(Class<T> type) {
            this.type = type;
        }

        Builder<T> always(String name, Unit unit, String vi, String en, Function<T, Object> value) {
            certain.add(name);
            return entered(name, unit, vi, en, it -> true, value);
        }

        Builder<T> ifEntered(String name, Unit unit, String vi, String en, Function<T, Object> value) {
            return entered(name, unit, vi, en, it -> value.apply(it) != null, value);
        }

        Builder<T> entered(
                String name, Unit unit, String vi, String en, Predicate<T> known, Function<T, Object> value) {
            properties.put(name, new Property<>(name, new Words(vi, en), unit, Set.of(), false, known, value));
            return this;
        }

        Builder<T> computed(
                String name, Unit unit, String vi, String en, Set<String> restsOn, Function<T, Object> value) {
            Predicate<T> known = it -> restsOn.stream()
                    .allMatch(base -> properties.get(base).known().test(it));
            properties.put(name, new Property<>(name, new Words(vi, en), unit, restsOn, false, known, value));
            return this;
        }

        Builder<T> including(UnaryOperator<Builder<T>> others) {
            return others.apply(this);
        }

        Builder<T> classifying(String... names) {
            classifying.addAll(List.of(names));
            return this;
        }

        Catalogue<T> build() {
            Map<String, Property<T>> built = new LinkedHashMap<>();
            properties.forEach((name, it) -> built.put(
                    name,
                    new Property<>(
                            name,
                            it.words(),
                            it.unit(),
                            it.restsOn(),
                            classifying.contains(name),
                            it.known(),
                            it.value())));
            return new Catalogue<>(type, built, certain);
        }
    }
}
