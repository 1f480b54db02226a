package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * A result in a list.
 *
 * @param stage how far it has come, null before the first step
 * @param decided the decided grade, else null
 * @param rank how well the name matches what was searched, less is better; 0 where nothing was
 */
public record ResultLineRow(
        ProposalRow proposal,
        @Nullable String stage,
        @Nullable String decided,
        int rank) {}
