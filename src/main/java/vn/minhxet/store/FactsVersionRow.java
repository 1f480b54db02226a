package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * A version of the facts of a campaign, complete in itself.
 *
 * @param number from 1
 * @param factsHash as results and papers name the facts
 * @param content the stored facts by hash
 * @param part the organization whose facts were imported; null where all were
 * @param index of its entry
 */
public record FactsVersionRow(
        String campaign,
        int number,
        String factsHash,
        String content,
        @Nullable String part,
        long index) {}
