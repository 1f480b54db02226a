package vn.minhxet.rulebook.compiled;

import vn.minhxet.subject.KnownList;

/**
 * The rules of a group as code, which {@link GroupSource} writes as Java and {@code check --java} prints. An answer has
 * two bits for each rule <i>k</i>:
 *
 * <pre>
 *  bit 63 … 32   32 + k: it is open whether all conditions of rule k hold
 *  bit 31 … 0    k: all conditions of rule k hold
 * </pre>
 *
 * Neither bit: some condition surely fails. Over several elements both bits may be set: the rule holds for one and is
 * open for another.
 */
public interface GroupCode {

    /**
     * Evaluates the conditions of the subjects themselves.
     *
     * @param best each in the best case of the open results below it
     * @param worst each in their worst case; the same object where nothing is open
     * @param unknown the mask of the unknown facts of each
     * @param count the number of subjects, from place 0 on
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
