package vn.minhxet.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.rulebook.RuleText;

/**
 * All combinations of fired rules met so far, each decided once. Bounded, since facts from outside could produce any
 * number of combinations. Safe for any thread.
 */
final class FiredRulesTable {

    /**
     * Bounds the memory of a plan that serves for days; beyond it a new combination is decided for each subject anew.
     */
    private static final int MOST_KEPT = 20_000;

    private final List<List<RuleText>> rules;
    private final Map<Marks, FiredRules> known = new ConcurrentHashMap<>();

    /**
     * @param rules all rules by group
     */
    FiredRulesTable(List<List<RuleText>> rules) {
        this.rules = rules;
    }

    /**
     * The fired rules of a subject.
     *
     * @param all the marks of all groups, by place
     */
    FiredRules of(long[][] all, int place) {
        long[] marks = new long[all.length];
        for (int group = 0; group < marks.length; group++) {
            marks[group] = all[group][place];
        }
        FiredRules found = known.get(new Marks(marks));
        if (found != null) {
            return found;
        }
        FiredRules fresh = new FiredRules(rules, marks);
        if (known.size() >= MOST_KEPT) {
            return fresh;
        }
        FiredRules earlier = known.putIfAbsent(new Marks(marks), fresh);
        return earlier == null ? fresh : earlier;
    }

    private static final class Marks {

        private final long[] marks;

        Marks(long[] marks) {
            this.marks = marks;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(marks);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Marks those && Arrays.equals(marks, those.marks);
        }
    }
}
