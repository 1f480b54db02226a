package vn.minhxet.whatif;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;

/**
 * A parameter before and after it was moved (tham số thay đổi); empty on the side whose rulebook has none of that name,
 * never on both. Immutable.
 */
public record MovedParameter(String name, Optional<Parameter> before, Optional<Parameter> after) {

    static MovedParameter of(String name, Rulebook before, Rulebook after) {
        return new MovedParameter(
                name, before.parameters().find(name), after.parameters().find(name));
    }

    /** The parameter as it is supposed, else as it was. */
    public Parameter told() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether its value is another one, or it stands on one side alone. */
    boolean differs() {
        return !Objects.equals(value(before), value(after));
    }

    private static Object value(Optional<Parameter> side) {
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
