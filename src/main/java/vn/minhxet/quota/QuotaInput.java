package vn.minhxet.quota;

import vn.minhxet.subject.Result;

/** What the quota reads of a graded year, by position. Safe for any thread. */
public interface QuotaInput {

    /** The result at a position before the quota. */
    Result beforeQuota(int position);

    /** The total by which candidates rank, in hundredths; equal for all where the rulebook has no points. */
    long rankingScore(int position);
}
