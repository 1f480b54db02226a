package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param password as a PHC string; null where it signs in elsewhere alone
 * @param issuer of the identity by which it signs in elsewhere, with {@code identity}
 * @param signedIn whether it has ever signed in
 * @param salt hexadecimal, of the digest that the ledger holds
 * @param index of the last entry that changed it
 */
public record AccountRow(
        String id,
        String name,
        @Nullable String password,
        boolean passwordDue,
        @Nullable String issuer,
        @Nullable String identity,
        boolean locked,
        boolean signedIn,
        String salt,
        long index) {}
