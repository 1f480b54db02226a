package vn.minhxet.rulebook;

import java.util.List;

/**
 * One condition of a pattern, as written. Immutable.
 *
 * @param text the source text
 * @param reads the properties of the pattern's own type that it names
 * @param variables the parameter variables that it names, with the dollar sign
 * @param line the line in the file, from 1
 */
public record Condition(String text, List<String> reads, List<String> variables, int line) {

    public Condition {
        reads = List.copyOf(reads);
        variables = List.copyOf(variables);
    }
}
