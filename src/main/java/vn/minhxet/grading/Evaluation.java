package vn.minhxet.grading;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The answer of one rule for one subject. Immutable.
 *
 * @param state whether it fires
 * @param elements the findings, indicators or assessments for which it fires, one null for a rule without; when it cannot
 *     be evaluated those whose own facts are missing
 * @param missing when it cannot be evaluated, the names of the facts that are missing
 */
record Evaluation(State state, List<Object> elements, Set<String> missing) {

    enum State {
        SILENT,
        FIRES,
        UNKNOWN
    }

    static final Evaluation SILENT = new Evaluation(State.SILENT, List.of(), Set.of());

    static Evaluation fires(List<Object> elements) {
        return new Evaluation(State.FIRES, elements, Set.of());
    }

    /**
     * The answer as the first of a group of rules marks it: bit 0 where it fires, bit 32 where it cannot be told.
     *
     * @param ofPoints whether the rule gives or takes points, which it may do more than once
     */
    long marks(boolean ofPoints) {
        long marks = state == State.FIRES ? 1 : 0;
        boolean open = state == State.UNKNOWN || (ofPoints && !missing.isEmpty());
        return open ? marks | 1L << Integer.SIZE : marks;
    }

    static Evaluation unknown(Collection<String> missing) {
        return new Evaluation(State.UNKNOWN, List.of(), Set.copyOf(missing));
    }
}
