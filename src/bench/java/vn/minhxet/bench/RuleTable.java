package vn.minhxet.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Rules as conjunctions of conditions, for the cases that are too rare to be worth straight code. Immutable. */
final class RuleTable {

    private final long[] rules;
    private final long[] conditions;

    RuleTable(Row... rows) {
        this.rules = new long[rows.length];
        this.conditions = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rules[i] = rows[i].rule();
            conditions[i] = rows[i].conditions();
        }
    }

    private RuleTable(List<Row> rows) {
        this(rows.toArray(Row[]::new));
    }

    /** The same without the rules that are not among some. */
    RuleTable among(long some) {
        return new RuleTable(IntStream.range(0, rules.length)
                .filter(it -> (rules[it] & some) != 0)
                .mapToObj(it -> row(rules[it], conditions[it]))
                .toList());
    }

    /**
     * One rule.
     *
     * @param rule its bit
     * @param conditions the bits of what must hold
     */
    record Row(long rule, long conditions) {}

    static Row row(long rule, long conditions) {
        return new Row(rule, conditions);
    }

    /** The rules all of whose conditions hold. */
    long firing(long known) {
        long firing = 0;
        for (int i = 0; i < rules.length; i++) {
            firing |= (known & conditions[i]) == conditions[i] ? rules[i] : 0;
        }
        return firing;
    }

    /** The rules none of whose conditions surely fails, while not all surely hold. */
    long open(long known) {
        long failing = Known.failing(known);
        long open = 0;
        for (int i = 0; i < rules.length; i++) {
            boolean isOpen = (failing & conditions[i]) == 0 && (known & conditions[i]) != conditions[i];
            open |= isOpen ? rules[i] : 0;
        }
        return open;
    }
}
