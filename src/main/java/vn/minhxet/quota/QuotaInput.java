package vn.minhxet.quota;

import vn.minhxet.subject.Result;

/** What the quota reads of a graded year, by position. Safe for any thread. */
public interface QuotaInput {

    /** The result at a position before the quota. */
    Result beforeQuota(int position);

    /**
     * The least total that a candidate has whatever the figures that are missing come to, in hundredths; equal for all
     * where the rulebook has no points.
     */
    long leastScore(int position);

    /** The most total that it has; the same as the least where nothing of it is missing. */
    long mostScore(int position);
}
