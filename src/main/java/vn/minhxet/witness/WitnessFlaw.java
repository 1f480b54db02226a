package vn.minhxet.witness;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Why a witness cannot work (lý do không chứng kiến được), with the place and the fix. */
public enum WitnessFlaw {
    /** The name cannot stand in a key. */
    NAME("name"),
    /** There is a key already. */
    THERE_ALREADY("path"),
    /** There is no key in the folder. */
    NOT_THERE("path"),
    /** A file of the folder cannot be understood. */
    UNREADABLE("path"),
    /** The folder cannot be written, or the disk is full. */
    NOT_WRITTEN("path"),
    /** The witness does not follow that ledger. */
    UNKNOWN_LEDGER("name"),
    /** The name is that of a ledger whose key it knows otherwise. */
    OTHER_KEY("name");

    private final MessageTemplate template;

    WitnessFlaw(String... blanks) {
        this.template = Messages.template("witness.flaw." + name(), blanks);
    }

    Bilingual words(Object value) {
        return template.with(value);
    }
}
