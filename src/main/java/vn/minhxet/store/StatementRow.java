package vn.minhxet.store;

/**
 * What an entry says of a person, kept apart so that it can be erased.
 *
 * @param index of the entry
 * @param salt 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record StatementRow(long index, byte[] salt, byte[] bytes) {}
