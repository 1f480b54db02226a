package vn.minhxet.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.subject.RowSchemas;

/**
 * The free codes of one column that a rulebook reads (các mã được đọc): those that its rules and score sheets name, or all of
 * them where a rule looks at every row. Immutable.
 *
 * @param all whether any code is read
 * @param named the codes that are named, in order
 */
public record CodesRead(boolean all, List<String> named) {

    private static final String QUOTE = "\"";

    public CodesRead {
        named = List.copyOf(named);
    }

    /** Those that some rule or sheet reads, whatever is switched on. */
    public static CodesRead of(Rulebook rulebook, CodeColumn column) {
        return of(rulebook, column, rule -> true);
    }

    /** Those that a sheet reads or a rule that is switched on by the parameters in use. */
    public static CodesRead inUse(Rulebook rulebook, CodeColumn column) {
        return of(
                rulebook,
                column,
                rule -> rule.isSwitchedOn(flag -> rulebook.parameters().flag(flag)));
    }

    private static CodesRead of(Rulebook rulebook, CodeColumn column, Predicate<RuleText> which) {
        List<RulePattern> patterns = rulebook.rules().stream()
                .filter(which)
                .flatMap(column::patterns)
                .toList();
        boolean all = column.isOfElements()
                && patterns.stream().anyMatch(it -> namedIn(it, column.column).isEmpty());
        Set<String> named = new TreeSet<>();
        patterns.forEach(it -> named.addAll(namedIn(it, column.column)));
        column.ofSheets(rulebook).forEach(named::add);
        return new CodesRead(all, List.copyOf(named));
    }

    /** The same where the quota may count by the column, and so reads whatever stands there. */
    public CodesRead counted(boolean byQuota) {
        return new CodesRead(all || byQuota, named);
    }

    /** Whether somebody reads a code. */
    public boolean has(String code) {
        return all || named.contains(code);
    }

    private static List<String> namedIn(RulePattern pattern, String column) {
        return pattern.conditions().stream()
                .filter(it -> it.left().equals(column) && !it.excludes())
                .map(Condition::operands)
                .flatMap(List::stream)
                .filter(it -> it.startsWith(QUOTE))
                .map(it -> it.replace(QUOTE, ""))
                .toList();
    }

    /** A column of free codes. */
    public enum CodeColumn {
        /** A rule on targets that does not ask for the code reads every row. */
        INDICATOR("indicator"),
        /** The same of levels. */
        CRITERION("criterion"),
        SECTOR("sector"),
        GROUP("group");

        private final String column;

        CodeColumn(String column) {
            this.column = column;
        }

        private boolean isOfElements() {
            return this == INDICATOR || this == CRITERION;
        }

        private Stream<RulePattern> patterns(RuleText rule) {
            if (!isOfElements()) {
                return Stream.of(rule.subject());
            }
            Schema<?> schema = this == INDICATOR ? RowSchemas.INDICATOR : RowSchemas.ASSESSMENT;
            return rule.element().filter(it -> it.schema() == schema).stream();
        }

        private Stream<String> ofSheets(Rulebook rulebook) {
            return switch (this) {
                case INDICATOR ->
                    rulebook.sheets().stream()
                            .flatMap(it -> it.items().stream())
                            .flatMap(it -> it.way().restsOnIndicator().stream());
                case SECTOR -> rulebook.sheets().stream().flatMap(it -> it.sectors().stream());
                default -> Stream.empty();
            };
        }
    }
}
