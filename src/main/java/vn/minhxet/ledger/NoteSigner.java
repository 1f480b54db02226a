package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Signs notes with a private key (Ed25519, type 1). The same text and key give the same signature. {@link #toString} does
 * not show the key.
 */
public final class NoteSigner {

    private final SecretKey key;

    private NoteSigner(SecretKey key) {
        this.key = key;
    }

    /**
     * A new key.
     *
     * @param name that of the installation, such as {@code minhxet.tinh-mau.vn}; neither spaces nor a plus
     * @throws LedgerFormatException {@code KEY_NAME}
     */
    public static NoteSigner generate(String name) {
        return new NoteSigner(SecretKey.generate(name, KeyText.NOTE));
    }

    /**
     * Reads what {@link #text} wrote; blanks and ends of lines around it are passed over.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code KEY_TYPE}, {@code KEY_ID}, {@code BASE64}; its
     *     message does not show the key
     */
    public static NoteSigner read(String text) {
        return new NoteSigner(SecretKey.parse(text, KeyText.NOTE));
    }

    /**
     * Reads a private key in PEM, as {@code openssl genpkey -algorithm ed25519} writes it; PEM has no name.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code BASE64}
     */
    public static NoteSigner read(String name, String pem) {
        return new NoteSigner(SecretKey.parsePem(name, KeyText.NOTE, pem));
    }

    /** The name of the key. */
    public String name() {
        return key.open().name();
    }

    /** The private key on one line, as Go's notes have it: {@code PRIVATE+KEY+name+id+key}. To be kept secret. */
    public String text() {
        return key.text();
    }

    /**
     * The whole of a note.
     *
     * @param text what is signed; it ends in a line feed and has no other control characters
     * @throws LedgerFormatException if it is no such text
     */
    public String sign(String text) {
        FormatText.checked(text);
        byte[] signature = key.sign(text.getBytes(UTF_8));
        return new SignedNote(text, List.of(new NoteSignature(name(), key.open().id(), signature))).text();
    }

    /** The public key. */
    public NoteVerifier verifier() {
        return new NoteVerifier(key.open());
    }

    @Override
    public String toString() {
        return key.open().text();
    }
}
