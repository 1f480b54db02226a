package vn.minhxet.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.rulebook.RuleText;

/**
 * The profiles that have come up, each weighed once. Only a bounded number is kept, since facts from outside could bring
 * up any number. Safe for any thread.
 */
final class FiredRulesTable {

    private static final int MOST = 20_000;

    private final List<List<RuleText>> rules;
    private final Map<Marks, FiredRules> known = new ConcurrentHashMap<>();

    /**
     * @param rules all rules by batch
     */
    FiredRulesTable(List<List<RuleText>> rules) {
        this.rules = rules;
    }

    /**
     * The profile of a subject.
     *
     * @param all the marks of all batches by place
     */
    FiredRules of(long[][] all, int place) {
        long[] marks = new long[all.length];
        for (int batch = 0; batch < marks.length; batch++) {
            marks[batch] = all[batch][place];
        }
        FiredRules found = known.get(new Marks(marks));
        if (found != null) {
            return found;
        }
        FiredRules fresh = new FiredRules(rules, marks);
        if (known.size() >= MOST) {
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
