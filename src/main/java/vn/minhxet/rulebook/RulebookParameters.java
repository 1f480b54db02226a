package vn.minhxet.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhxet.rule.Parameters;

/**
 * The parameters of a rulebook, by name (bộ tham số). Rule files read them through {@link #percent}, {@link #points},
 * {@link #count}, {@link #months} and {@link #flag}. Immutable.
 */
public final class RulebookParameters implements Parameters {

    private final Map<String, Parameter> byName;

    public RulebookParameters(Map<String, Parameter> byName) {
        this.byName = new TreeMap<>(byName);
    }

    /** A percentage, in hundredths of one per cent. */
    @Override
    public long percent(String name) {
        return of(name, ParameterUnit.PERCENT).number();
    }

    /** Points, in hundredths. */
    @Override
    public long points(String name) {
        return of(name, ParameterUnit.POINTS).number();
    }

    /** A whole number. */
    @Override
    public long count(String name) {
        return of(name, ParameterUnit.COUNT).number();
    }

    /** Full months. */
    @Override
    public long months(String name) {
        return of(name, ParameterUnit.MONTHS).number();
    }

    /** Whether an interpretation is switched on. */
    @Override
    public boolean flag(String name) {
        return (Boolean) of(name, ParameterUnit.FLAG).value();
    }

    /** Whether a flag of that name is declared. */
    public boolean isFlag(String name) {
        return find(name).filter(it -> it.unit() == ParameterUnit.FLAG).isPresent();
    }

    /** The chosen code. */
    public String code(String name) {
        return (String) of(name, ParameterUnit.CODE).value();
    }

    /** The chosen code as the value of its type that bears its name. */
    public <E extends Enum<E>> E code(String name, Class<E> type) {
        return Enum.valueOf(type, code(name));
    }

    /** The parameter of that name, if declared. */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The values of a parameter and of those whose names go on behind it and a point, in order of name. */
    public List<Object> valuesBelow(String name) {
        String below = name + '.';
        return byName.entrySet().stream()
                .filter(it -> it.getKey().equals(name) || it.getKey().startsWith(below))
                .map(it -> it.getValue().value())
                .toList();
    }

    /** All parameters, in order of name. */
    public Collection<Parameter> all() {
        return byName.values();
    }

    /** The same parameters with one replaced or added. */
    public RulebookParameters with(Parameter parameter) {
        Map<String, Parameter> changed = new TreeMap<>(byName);
        changed.put(parameter.name(), parameter);
        return new RulebookParameters(changed);
    }

    private Parameter of(String name, ParameterUnit unit) {
        Parameter parameter = byName.get(name);
        if (parameter == null || parameter.unit() != unit) {
            throw new NoSuchElementException("no parameter " + name + " in " + unit);
        }
        return parameter;
    }
}
