package vn.minhxet.record.people;

import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Grant;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/**
 * What the ledger is told of people (việc về người dùng được ghi vào sổ). Immutable; names nobody but by the id of an
 * account.
 *
 * @param about the account that it is about; of an export the one that exported, where it is an account
 * @param grant of {@link Kind#GRANTED} and {@link Kind#REVOKED}
 * @param digest of name, password and identity as they are now, hexadecimal
 * @param campaign of an export
 */
public record PeopleEvent(
        Kind kind,
        @Nullable String about,
        @Nullable Grant grant,
        @Nullable String digest,
        @Nullable String campaign) {

    /** What happened. The names are stored: none is ever changed. */
    public enum Kind implements Labelled {
        CREATED,
        GRANTED,
        REVOKED,
        LOCKED,
        UNLOCKED,
        /** Another one gave the account a new one-time password. */
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        /** The same password under stronger parameters. */
        PASSWORD_REHASHED,
        /** The account is known by an identity of another system. */
        IDENTITY_LINKED,
        FIRST_SIGN_IN,
        /** Too many attempts: nobody signs in to the account for a while. */
        THROTTLED,
        /** Data about people were taken out. */
        EXPORTED;

        private final Bilingual words = Messages.words("code.peopleEvent." + name());

        @Override
        public Bilingual words() {
            return words;
        }
    }

    static PeopleEvent of(Kind kind, String account) {
        return new PeopleEvent(kind, account, null, null, null);
    }

    static PeopleEvent of(Kind kind, String account, Grant grant) {
        return new PeopleEvent(kind, account, grant, null, null);
    }

    static PeopleEvent of(Kind kind, String account, String digest) {
        return new PeopleEvent(kind, account, null, digest, null);
    }

    static PeopleEvent exported(String campaign) {
        return new PeopleEvent(Kind.EXPORTED, null, null, null, campaign);
    }
}
