package vn.minhxet.rulebook.compiling;

import vn.minhxet.subject.Entries;

/**
 * Straight code of the rules of a batch. An answer holds two bits for each rule: bit <i>k</i> of the lower half, that all
 * conditions of rule <i>k</i> hold; of the upper half, that it cannot be told. Neither: some condition is known to fail.
 * Where a rule is asked of several elements both bits may be set: it holds for one and cannot be told of another.
 */
interface BatchCode {

    /**
     * Asks the conditions of the subjects themselves.
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
     * Takes the elements of subjects that the rules look at, where they look at some.
     *
     * @param asked of each subject whether it is asked at all: not where this is 0
     * @param entries takes those of each that is asked
     */
    void entries(Object[] subjects, long[] asked, int count, Entries<?>[] entries);

    /**
     * Asks the conditions of findings, indicators or assessments; a bit is set where it is for any of those of a subject.
     *
     * @param entries those of each subject
     * @param asked of each subject whether it is asked at all: not where this is 0
     * @param answers takes the answer of each; 0 where it is not asked
     */
    void elements(Entries<?>[] entries, long[] asked, int count, Object[] arguments, long[] answers) throws Exception;
}
