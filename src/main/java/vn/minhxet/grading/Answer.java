package vn.minhxet.grading;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a rule answers of one subject. Immutable.
 *
 * @param state whether it fires
 * @param elements the findings, indicators or assessments for which it fires, one null for a rule without; when it cannot
 *     be asked those whose own facts are missing
 * @param missing when it cannot be asked, the names of the facts that are missing
 */
record Answer(State state, List<Object> elements, Set<String> missing) {

    enum State {
        SILENT,
        FIRES,
        UNKNOWN
    }

    static final Answer SILENT = new Answer(State.SILENT, List.of(), Set.of());

    static Answer fires(List<Object> elements) {
        return new Answer(State.FIRES, elements, Set.of());
    }

    static Answer unknown(Collection<String> missing) {
        return new Answer(State.UNKNOWN, List.of(), Set.copyOf(missing));
    }
}
