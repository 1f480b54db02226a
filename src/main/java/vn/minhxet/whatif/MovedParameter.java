package vn.minhxet.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;

/**
 * A parameter before and after it was moved (tham số thay đổi); empty on the side whose rulebook has none of that name,
 * never on both. Immutable.
 */
public record MovedParameter(String name, Optional<Parameter> before, Optional<Parameter> after) {

    /** Those that were moved; between two states of one rulebook all that differ. In order of name. */
    static List<MovedParameter> all(Rulebook before, Rulebook after, List<Parameter> moved) {
        Set<String> named = moved.stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> names = new TreeSet<>(named);
        if (before.id().equals(after.id())) {
            Stream.of(before, after)
                    .flatMap(it -> it.parameters().all().stream())
                    .forEach(it -> names.add(it.name()));
        }
        return names.stream()
                .map(it -> of(it, before, after))
                .filter(it -> named.contains(it.name()) || it.differs())
                .toList();
    }

    private static MovedParameter of(String name, Rulebook before, Rulebook after) {
        return new MovedParameter(
                name, before.parameters().find(name), after.parameters().find(name));
    }

    /** The parameter as it is supposed, else as it was. */
    public Parameter parameter() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether its value is another one, or it stands on one side alone. */
    private boolean differs() {
        return !Objects.equals(value(before), value(after));
    }

    private static @Nullable Object value(Optional<Parameter> side) {
        return side.map(it -> it.unit().isNumber() ? (Object) it.number() : it.value())
                .orElse(null);
    }

    /** Whether the value supposed rests on an understanding of an open text, or the one before did. */
    public boolean interpretation() {
        return sides().anyMatch(Parameter::interpretation);
    }

    /** Whether no published text states it. */
    public boolean illustrative() {
        return sides().anyMatch(Parameter::illustrative);
    }

    private Stream<Parameter> sides() {
        return Stream.concat(before.stream(), after.stream());
    }
}
