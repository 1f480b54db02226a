package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * One look at a person's result, or one taking out of it.
 *
 * @param number from 1, in order
 * @param door by which it was asked for
 * @param account the id of the account, or the name of the local operator
 * @param signedIn whether it was an account
 * @param subject null where it was about many, or erased since
 * @param index the entry of the ledger, of what was taken out; null of what was looked at
 */
public record AccessRow(
        long number,
        String at,
        String door,
        String account,
        boolean signedIn,
        String kind,
        String campaign,
        @Nullable String subject,
        @Nullable Long index) {}
