package vn.minhxet.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One condition of a pattern, in its parts. Immutable.
 *
 * <pre>
 * score &lt; $points                               left score, operator &lt;, operands $points
 * kind in (FindingKind.DISCIPLINE, …)           left kind, operator in, operands FindingKind.DISCIPLINE, …
 * shareBelow(actual, target, $percent)          left actual, operator shareBelow, operands target, $percent
 * </pre>
 *
 * @param left the property compared, or the part of a share
 * @param operator a sign of comparison, {@code in}, {@code not in}, or the name of a share function
 * @param operands the other side of the comparison; of a share the whole and the percentage
 * @param reads the properties of the pattern's own type that it names, in order
 * @param variables the parameter variables that it names, with the dollar sign
 * @param line the line in the file, from 1
 */
public record Condition(
        String left, String operator, List<String> operands, List<String> reads, List<String> variables, int line) {

    public Condition {
        operands = List.copyOf(operands);
        reads = List.copyOf(reads);
        variables = List.copyOf(variables);
    }

    /** The condition that a flag holds, or does not. */
    public static Condition flag(String property, boolean value, int line) {
        return new Condition(property, "==", List.of(String.valueOf(value)), List.of(property), List.of(), line);
    }

    /** The condition that a property is a code. */
    public static Condition code(String property, Enum<?> value, int line) {
        String constant = value.getDeclaringClass().getSimpleName() + '.' + value.name();
        return new Condition(property, "==", List.of(constant), List.of(property), List.of(), line);
    }

    /** The same condition on properties of other names. */
    public Condition with(UnaryOperator<String> names) {
        return new Condition(
                names.apply(left),
                operator,
                operands.stream()
                        .map(it -> reads.contains(it) ? names.apply(it) : it)
                        .toList(),
                reads.stream().map(names).toList(),
                variables,
                line);
    }

    /** Whether it compares a share. */
    public boolean isShare() {
        return operator.startsWith("share");
    }

    /** Whether it names what it leaves out. */
    public boolean excludes() {
        return operator.equals("!=") || operator.equals("not in");
    }

    /** The condition as a rule file has it, in the one way of spacing. */
    public String text() {
        if (isShare()) {
            return operator + "(" + left + ", " + String.join(", ", operands) + ")";
        }
        return operator.endsWith("in")
                ? left + " " + operator + " (" + String.join(", ", operands) + ")"
                : left + " " + operator + " " + operands.get(0);
    }
}
