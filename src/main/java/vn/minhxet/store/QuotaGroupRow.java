package vn.minhxet.store;

/**
 * A group of like subjects of a run.
 *
 * @param quotaGroup its key
 * @param outstanding whether the higher ratio holds for it
 */
public record QuotaGroupRow(String campaign, int run, String quotaGroup, boolean outstanding) {}
