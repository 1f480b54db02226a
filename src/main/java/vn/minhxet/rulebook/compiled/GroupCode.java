package vn.minhxet.rulebook.compiled;

import vn.minhxet.subject.KnownList;

/**
 * The rules of a group as code, which {@link GroupSource} writes as Java and {@code check --java} prints. An answer holds two bits for each rule: bit <i>k</i> of the lower half, that all
 * conditions of rule <i>k</i> hold; of the upper half, that this is open. Neither: some condition is known to fail.
 * Over several elements both bits may be set: the rule holds for one and is open for another.
 */
public interface GroupCode {

    /**
     * Evaluates the conditions of the subjects themselves.
     *
     * @param best each as it stands if what is open below it goes well
     * @param worst as it stands if that goes badly; the same object where nothing is open
     * @param unknown the masks of the facts that are unknown of each
     * @param count how many there are, from place 0 on
     * @param arguments the values of the parameters
     * @param answers takes the answer of each
     */
    void subjects(Object[] best, Object[] worst, long[] unknown, int count, Object[] arguments, long[] answers)
            throws Exception;

    /**
     * Takes the elements of subjects that the rules look at; nothing where they look at none.
     *
     * @param passed of each subject whether its elements are evaluated at all: not where this is 0
     * @param entries takes those of each that is evaluated
     */
    void entries(Object[] subjects, long[] passed, int count, KnownList<?>[] entries);

    /**
     * Evaluates the conditions of findings, indicators or assessments; a bit is set where it is for any of those of a
     * subject. Nothing where the rules look at none.
     *
     * @param entries those of each subject
     * @param passed of each subject whether its elements are evaluated at all: not where this is 0
     * @param answers takes the answer of each; 0 where it is not evaluated
     */
    void elements(KnownList<?>[] entries, long[] passed, int count, Object[] arguments, long[] answers)
            throws Exception;
}
