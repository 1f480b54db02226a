package vn.minhxet.ledger;

/**
 * A text, a key or bytes that do not follow their format. The message is the kind with the beginning of what was read, for
 * logs; sentences for people are made of the kind.
 */
public final class LedgerFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** So much of what was read stands in the message: enough to find the line, too little to flood a log. */
    private static final int SHOWN = 80;

    /** What is wrong. */
    public enum Kind {
        /** More bytes than the format, or this program, takes. */
        TOO_LARGE,
        /** More signatures than this program takes. */
        TOO_MANY_SIGNATURES,
        /** No text in Unicode: bytes that are not UTF-8, or half of a pair. */
        NOT_UNICODE,
        /** A control character other than the end of a line, as in lines that end in CR LF. */
        CONTROL_CHARACTER,
        /** The last line does not end in a line feed. */
        LAST_LINE_OPEN,
        /** No empty line that separates what is signed from its signatures. */
        NO_SIGNATURE,
        /** A line of a signature that is not a dash, a name and a signature. */
        SIGNATURE_LINE,
        /** No Base64 as it is written: other characters, padding missing, bits left over. */
        BASE64,
        /** A name of a key that is empty or has a space or a plus. */
        KEY_NAME,
        /** The id of a key is not the one that follows from its name and contents. */
        KEY_ID,
        /** A key of another kind than Ed25519, or for another use. */
        KEY_TYPE,
        /** A key that is not as it is written, of another length, or no point of the curve. */
        KEY,
        /** The first line is not the one that the format begins with. */
        FIRST_LINE,
        /** A line that must be there is not. */
        LINE_MISSING,
        /** A line too many. */
        LINE_EXTRA,
        /** No number, one with leading zeros or a sign, or one too large. */
        NUMBER,
        /** The name of a log is empty. */
        ORIGIN,
        /** A hash of another length than 32 bytes. */
        HASH_LENGTH,
        /** A salt of another length than 32 bytes. */
        SALT_LENGTH,
        /** As many hashes as a tree or proof of that size cannot have. */
        HASH_COUNT,
        /** An index outside of the tree. */
        INDEX,
        /** An entry longer than 65,535 bytes. */
        ENTRY_LENGTH,
        /** What a proof carries beside its hashes is not as it is written. */
        CONTENTS,
        /** A line of a policy that is none. */
        POLICY_LINE,
        /** A name of a policy that is not defined above, defined twice, or used twice. */
        POLICY_NAME,
        /** A policy without the line that says who must have signed, or with two. */
        POLICY_QUORUM,
        /** The same key twice in a policy. */
        POLICY_KEY,
        /** A folder to write into that holds something. */
        FOLDER_NOT_EMPTY,
        /** Entries that are not those of the checkpoint. */
        OTHER_CHECKPOINT
    }

    private final Kind kind;

    /** With what was read; it is cut. */
    public LedgerFormatException(Kind kind, String read) {
        super(kind + ": " + (read.length() > SHOWN ? read.substring(0, SHOWN) : read));
        this.kind = kind;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }
}
