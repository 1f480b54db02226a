package vn.minhxet.quality;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/**
 * The free codes of one column that a rulebook reads (các mã được đọc): those that its rules name, or all of them where a
 * rule looks at every row or the quota counts by the column. Immutable.
 *
 * @param all whether any code is read
 * @param named the codes that rules name, in order
 */
record CodesRead(boolean all, List<String> named) {

    private static final String QUOTE = "\"";

    /** Of a column of indicators or assessments: a rule that does not ask for the code reads every row. */
    static CodesRead ofElements(Rulebook rulebook, Schema<?> schema, String column) {
        List<RulePattern> patterns = active(rulebook)
                .flatMap(it -> it.element().stream())
                .filter(it -> it.schema() == schema)
                .toList();
        boolean all = patterns.stream().anyMatch(it -> namedIn(it, column).isEmpty());
        return new CodesRead(all, named(rulebook, column, it -> it.element().stream()));
    }

    /**
     * Of a column of subjects.
     *
     * @param counted whether the quota counts by the column
     */
    static CodesRead ofSubjects(Rulebook rulebook, String column, boolean counted) {
        return new CodesRead(counted, named(rulebook, column, it -> Stream.of(it.subject())));
    }

    /** The same with codes that score sheets read. */
    CodesRead and(Stream<String> ofSheets) {
        TreeSet<String> both = new TreeSet<>(named);
        ofSheets.forEach(both::add);
        return new CodesRead(all, List.copyOf(both));
    }

    /** Whether somebody reads a code. */
    boolean has(String code) {
        return all || named.contains(code);
    }

    private static Stream<RuleText> active(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(it -> it.isSwitchedOn(flag -> rulebook.parameters().flag(flag)));
    }

    private static List<String> named(
            Rulebook rulebook, String column, Function<RuleText, Stream<RulePattern>> patterns) {
        return List.copyOf(active(rulebook)
                .flatMap(patterns)
                .flatMap(it -> namedIn(it, column).stream())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
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
}
