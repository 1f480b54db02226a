package vn.minhxet.grading;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The answer of one rule for one subject. Immutable.
 *
 * @param state whether it fires
 * @param elements the findings, indicators or assessments for which it fires, one null for a rule without; when it cannot
 *     be asked those whose own facts are missing
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

    static Evaluation unknown(Collection<String> missing) {
        return new Evaluation(State.UNKNOWN, List.of(), Set.copyOf(missing));
    }
}
