package vn.minhxet.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.minhxet.language.Messages;

/**
 * All that a rule may read of one type, in the order in which people would read it. The one place that says what a
 * property is called, what it rests on and when it is known. Immutable once built; safe for any thread.
 *
 * @param <T> the type, such as a finding
 */
public final class Schema<T> {

    private final Class<T> type;
    private final Class<? super T> ruleType;
    private final Map<String, Property<T>> properties;
    private final List<Property<T>> entered;
    private final List<Doubtful<T>> doubtful;
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Set<String>> readOff;

    private Schema(
            Class<T> type,
            Class<? super T> ruleType,
            Map<String, Property<T>> properties,
            Set<String> certain,
            Map<String, Set<String>> readOff) {
        this.readOff = Map.copyOf(readOff);
        this.type = type;
        this.ruleType = ruleType;
        this.properties = properties;
        this.entered =
                properties.values().stream().filter(p -> p.restsOn().isEmpty()).toList();
        entered.forEach(property -> bits.put(property.name(), bits.size()));
        this.doubtful = entered.stream()
                .filter(it -> !certain.contains(it.name()))
                .map(it -> new Doubtful<>(it.known(), bit(it.name())))
                .toList();
    }

    /**
     * Begins the schema of a type.
     *
     * @param ruleType the type as which rule files name it
     */
    public static <T> Builder<T> of(Class<T> type, Class<? super T> ruleType) {
        return new Builder<>(type, ruleType);
    }

    /** The type described. */
    public Class<T> type() {
        return type;
    }

    /** The type as which rule files name it; its methods are what conditions may read. */
    public Class<? super T> ruleType() {
        return ruleType;
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

    /**
     * The columns off which the named property is read: the entered properties on which it rests, and those that may say
     * more without leaving it unknown where they are empty.
     */
    public Set<String> columns(String name) {
        Set<String> columns = roots(name);
        columns.addAll(readOff.getOrDefault(name, Set.of()));
        return columns;
    }

    /** The columns off which some property is read. */
    public Set<String> columns() {
        return properties.keySet().stream()
                .flatMap(it -> columns(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void collectRoots(String name, Set<String> roots) {
        Property<T> property = Objects.requireNonNull(properties.get(name), name);
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
                .mapToLong(this::bit)
                .reduce(0, (left, right) -> left | right);
    }

    /** The bit of an entered property. */
    private long bit(String name) {
        return 1L << Objects.requireNonNull(bits.get(name), name);
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
                .filter(name -> (mask & bit(name)) != 0)
                .toList();
    }

    /** A property that may be unknown, with its bit in a mask. */
    private record Doubtful<T>(Predicate<T> known, long bit) {}

    /** Gathers the properties of a schema in reading order. */
    public static final class Builder<T> {

        private final Class<T> type;
        private final Class<? super T> ruleType;
        private final Map<String, Property<T>> properties = new LinkedHashMap<>();
        private final List<String> classifying = new ArrayList<>();
        private final Set<String> certain = new HashSet<>();
        private final Map<String, Set<String>> readOff = new HashMap<>();

        private Builder(Class<T> type, Class<? super T> ruleType) {
            this.type = type;
            this.ruleType = ruleType;
        }

        /** A column that is always known: empty means none there. */
        public Builder<T> always(Column column, Function<T, Object> value) {
            certain.add(column.name());
            return entered(column, it -> true, value);
        }

        /** A column that is unknown where nothing was entered. */
        public Builder<T> ifEntered(Column column, Function<T, Object> value) {
            return entered(column, it -> value.apply(it) != null, value);
        }

        /** A column of the table, with its words and its unit. */
        public Builder<T> entered(Column column, Predicate<T> known, Function<T, Object> value) {
            properties.put(
                    column.name(),
                    new Property<>(
                            column.name(), column.heading(), column.unit(), Set.of(), false, known, it -> true, value));
            return this;
        }

        /** A column that may have nothing to tell of, as no vote where none was held, which is known as a zero. */
        public Builder<T> orNotAny(Column column, Predicate<T> given, Function<T, Object> value) {
            certain.add(column.name());
            return orNotAny(column, given, it -> true, value);
        }

        /** The same where other columns may leave it unknown. */
        public Builder<T> orNotAny(Column column, Predicate<T> given, Predicate<T> known, Function<T, Object> value) {
            properties.put(
                    column.name(),
                    new Property<>(
                            column.name(), column.heading(), column.unit(), Set.of(), false, known, given, value));
            return this;
        }

        /**
         * A property that is no column and may have nothing to tell of, which is known as a zero.
         *
         * @param key the key of its words
         */
        public Builder<T> orNotAny(String name, Unit unit, String key, Predicate<T> given, Function<T, Object> value) {
            certain.add(name);
            properties.put(
                    name, new Property<>(name, Messages.words(key), unit, Set.of(), false, it -> true, given, value));
            return this;
        }

        /**
         * A property that is no column, always known.
         *
         * @param key the key of its words
         */
        public Builder<T> always(String name, Unit unit, String key, Function<T, Object> value) {
            certain.add(name);
            return entered(name, unit, key, it -> true, value);
        }

        public Builder<T> ifEntered(String name, Unit unit, String key, Function<T, Object> value) {
            return entered(name, unit, key, it -> value.apply(it) != null, value);
        }

        public Builder<T> entered(String name, Unit unit, String key, Predicate<T> known, Function<T, Object> value) {
            properties.put(
                    name, new Property<>(name, Messages.words(key), unit, Set.of(), false, known, it -> true, value));
            return this;
        }

        public Builder<T> computed(String name, Unit unit, String key, Set<String> restsOn, Function<T, Object> value) {
            Predicate<T> known = it -> restsOn.stream()
                    .allMatch(base -> Objects.requireNonNull(properties.get(base), base)
                            .known()
                            .test(it));
            properties.put(
                    name, new Property<>(name, Messages.words(key), unit, restsOn, false, known, it -> true, value));
            return this;
        }

        public Builder<T> including(UnaryOperator<Builder<T>> others) {
            return others.apply(this);
        }

        /** Says off which columns a property is read besides those on which it rests. */
        public Builder<T> readOff(String property, String... columns) {
            readOff.put(property, Set.of(columns));
            return this;
        }

        public Builder<T> classifying(String... names) {
            classifying.addAll(List.of(names));
            return this;
        }

        public Schema<T> build() {
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
                            it.given(),
                            it.value())));
            return new Schema<>(type, ruleType, built, certain, readOff);
        }
    }
}
