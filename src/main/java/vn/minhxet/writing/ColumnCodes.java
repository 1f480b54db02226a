package vn.minhxet.writing;

import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Rulebook;

/**
 * The free codes of one column that a rulebook reads or names (các mã của một cột). Immutable.
 *
 * @param table the contract name of the table
 * @param column the contract name of the column
 * @param codes in order; never empty
 */
public record ColumnCodes(String table, String column, List<Code> codes) {

    /**
     * One code.
     *
     * @param label empty where nothing says what it is called
     */
    public record Code(String code, Optional<Bilingual> label) {}

    /** Those of a rulebook, in the order of tables and columns of its template. */
    public static List<ColumnCodes> of(Rulebook rulebook) {
        return NeededFacts.of(rulebook).choices().entrySet().stream()
                .map(it -> of(rulebook, it.getKey(), List.copyOf(it.getValue().keySet())))
                .toList();
    }

    private static ColumnCodes of(Rulebook rulebook, String place, List<String> codes) {
        String[] parts = place.split("[.]", 2);
        return new ColumnCodes(
                parts[0],
                parts[1],
                codes.stream()
                        .map(it -> new Code(it, label(rulebook, parts[1], it)))
                        .toList());
    }

    private static Optional<Bilingual> label(Rulebook rulebook, String column, String code) {
        Optional<Bilingual> named = rulebook.codeWords(column, code);
        return named.isPresent()
                ? named
                : rulebook.sheets().stream()
                        .filter(it -> column.equals("item"))
                        .flatMap(it -> it.item(code).stream())
                        .findFirst()
                        .map(it -> it.label());
    }
}
