package vn.minhxet.grading;

import vn.minhxet.subject.Words;

/**
 * Where a subject that meets all conditions of EXCELLENT stands in the quota of its group. Immutable.
 *
 * @param group who is counted together: the base organization or deciding committee, and what else the rulebook says
 * @param groupWords the group as it is said to people
 * @param baseCount the number of which the share is taken
 * @param limit how many may be EXCELLENT
 * @param candidates how many meet all conditions of EXCELLENT
 * @param rank one more than the number of candidates with a higher total
 * @param fall what becomes of the subject
 */
public record QuotaStanding(
        String group,
        Words groupWords,
        QuotaTerms terms,
        long baseCount,
        long limit,
        long candidates,
        long rank,
        Fall fall) {

    /** What the quota does to a candidate. */
    public enum Fall {
        /** Stays EXCELLENT. */
        STAYS,
        /** Ties with others across the limit: to be decided. */
        TIED,
        /** Becomes GOOD. */
        MOVED
    }

    /** The base that would be counted if one more than the limit stayed EXCELLENT. */
    public long baseOfOneMore() {
        return terms.goodOrBetter() ? baseCount : baseCount - 1;
    }
}
