package vn.minhxet.store;

/**
 * The state of the ledger: the one row that every writer locks.
 *
 * @param size number of entries
 * @param edge the right edge of the tree
 */
@SuppressWarnings("ArrayRecordComponent")
public record HeadRow(long size, byte[] edge) {}
