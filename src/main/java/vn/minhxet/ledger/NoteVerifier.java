package vn.minhxet.ledger;

import java.util.List;

/**
 * Holds notes against one public key, {@code name+id+key} on one line: what an auditor has on paper. Ed25519 (type 1).
 */
public final class NoteVerifier {

    private final KeyText key;

    NoteVerifier(KeyText key) {
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code KEY_TYPE}, {@code KEY_ID}, {@code BASE64}
     */
    public static NoteVerifier parse(String text) {
        return new NoteVerifier(KeyText.parse(text, KeyText.NOTE));
    }

    /** The name of the key. */
    public String name() {
        return key.name();
    }

    /** The key on one line, as it is read again. */
    public String text() {
        return key.text();
    }

    /**
     * Whether this key signed the note. Signatures of other keys are passed over; of several by this key each must hold.
     */
    public boolean verifies(SignedNote note) {
        List<NoteSignature> mine =
                note.signatures().stream().filter(it -> it.names(key)).toList();
        return !mine.isEmpty()
                && mine.stream().allMatch(it -> Ed25519.verifies(key.key(), note.bytes(), it.signature()));
    }

    /** The 32 bytes of the key. */
    byte[] publicKey() {
        return key.key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteVerifier that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
