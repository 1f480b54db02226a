package vn.minhxet.store;

/**
 * A ruling of the competent level that a group may exceed its quota.
 *
 * @param quotaGroup the key of the group
 * @param paperDate ISO
 */
public record RulingRow(String campaign, String quotaGroup, String paper, String paperDate, long index) {}
