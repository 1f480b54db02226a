package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * How far the result of one subject has come.
 *
 * @param decided the decided grade, else null
 * @param state all of it, as the record writes it
 * @param erased whether what steps say of the person was erased
 * @param index of the entry that last changed it
 */
public record ResultRow(
        String campaign,
        String subject,
        String stage,
        @Nullable String decided,
        String state,
        boolean erased,
        long index) {}
