package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger with what is derived of it.
 *
 * @param index from 0
 * @param bytes what is hashed
 * @param leaf the hash of the bytes, 32 bytes
 * @param campaign null for entries that concern the whole record
 * @param subject whom a step is about, else null; cleared when the person's statements are erased
 */
@SuppressWarnings("ArrayRecordComponent")
public record EntryRow(
        long index,
        byte[] bytes,
        byte[] leaf,
        String kind,
        String at,
        @Nullable String campaign,
        @Nullable String subject) {}
