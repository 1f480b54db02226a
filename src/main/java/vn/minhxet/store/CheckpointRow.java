package vn.minhxet.store;

/**
 * The signed state of the ledger after a transaction.
 *
 * @param size number of entries
 * @param note the signed note
 */
public record CheckpointRow(long size, String note) {}
