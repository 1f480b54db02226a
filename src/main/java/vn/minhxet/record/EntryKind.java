package vn.minhxet.record;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What an entry of the ledger is about (loại ghi nhận). The names are stored: none is ever changed. */
public enum EntryKind implements Labelled {
    /** The record begins. */
    RECORD,
    /** A campaign is opened. */
    CAMPAIGN,
    /** A version of the facts is imported. */
    IMPORT,
    /** A version of the facts is graded. */
    RUN,
    /** A step with the result of one subject. */
    STEP,
    /** A campaign is closed. */
    CLOSE,
    /** A closed campaign is opened again. */
    REOPEN,
    /** What entries say of a person is erased. */
    ERASE,
    /** An account is made or changed, a role granted or revoked. */
    ACCOUNT,
    /** A sign-in of note: the first of an account, or too many attempts. */
    SIGN_IN,
    /** Data about people are taken out. */
    EXPORT;

    private final Bilingual words = Messages.words("code.entry." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
