package vn.minhxet.rulebook.compiling;

import vn.minhxet.subject.Entries;

/**
 * Straight code of the rules of a batch. An answer holds two bits for each rule: bit <i>k</i> of the lower half, that all
 * conditions of rule <i>k</i> hold; of the upper half, that it cannot be told. Neither: some condition is known to fail.
 */
interface BatchCode {

    /** Asks the conditions of the subject. */
    long subject(Object subject, long unknown, Object[] arguments) throws Exception;

    /** Asks the conditions of a subject below which something is open, as it stands at best and at worst. */
    long subject(Object best, Object worst, long unknown, Object[] arguments) throws Exception;

    /** Asks the conditions of each finding, indicator or assessment; a bit is set where it is for any of them. */
    long elements(Entries<?> entries, Object[] arguments) throws Exception;
}
