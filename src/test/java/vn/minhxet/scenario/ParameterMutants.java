package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/**
 * The changed parameters of a rulebook: numbers moved by their step as far as they can be, flags flipped, codes replaced by
 * each other one.
 */
final class ParameterMutants {

    private ParameterMutants() {}

    static List<Mutant> of(Rulebook rulebook) {
        return rulebook.parameters().all().stream()
                .filter(it -> it.rulebook().equals(rulebook.id()))
                .flatMap(parameter -> others(parameter)
                        .filter(other -> !isOfSheet(parameter) || isAllowed(rulebook, parameter, (BigDecimal) other))
                        .map(other -> mutant(rulebook, parameter, other)))
                .toList();
    }

    /** Whether it is a figure of a score sheet. */
    static boolean isOfSheet(Parameter parameter) {
        return parameter.name().startsWith("sheet.");
    }

    /** A sheet is checked as a whole: no figure out of its range, and no more taken than the maximum. */
    private static boolean isAllowed(Rulebook rulebook, Parameter parameter, BigDecimal value) {
        Optional<Parameter> maximum = parameter.name().endsWith(".most")
                ? rulebook.parameters().find(parameter.name().replaceFirst("\\.most$", ""))
                : Optional.empty();
        BigDecimal high = maximum.map(it -> (BigDecimal) it.value()).orElse(parameter.high());
        return value.compareTo(parameter.low()) >= 0 && value.compareTo(high) <= 0;
    }

    private static Stream<Object> others(Parameter parameter) {
        return switch (parameter.unit()) {
            case FLAG -> Stream.of(!(Boolean) parameter.value());
            case CODE ->
                parameter.options().stream()
                        .filter(it -> !it.equals(parameter.value()))
                        .map(it -> it);
            default -> {
                BigDecimal value = (BigDecimal) parameter.value();
                yield Stream.of(value.add(parameter.step()), value.subtract(parameter.step()))
                        .filter(it -> parameter.unit() == ParameterUnit.POINTS || it.signum() >= 0)
                        .map(it -> it);
            }
        };
    }

    private static Mutant mutant(Rulebook rulebook, Parameter parameter, Object other) {
        Set<String> concerned = rulebook.rules().stream()
                .filter(it ->
                        it.flags().contains(parameter.name()) || it.bindings().containsValue(parameter.name()))
                .map(RuleText::name)
                .collect(Collectors.toSet());
        return new Mutant(
                rulebook.id() + "/rulebook.yaml " + parameter.name() + ": " + parameter.value() + " → " + other,
                concerned,
                it -> it.with(parameter.with(other)));
    }
}
