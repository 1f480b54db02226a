package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Signs notes with a private key (Ed25519, type 1). The same text and key give the same signature. {@link #toString} does
 * not show the key.
 */
public final class NoteSigner {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyText key;

    private NoteSigner(String name, byte[] seed) {
        this.seed = seed;
        this.key = KeyText.of(name, KeyText.NOTE, Ed25519.publicKey(seed));
    }

    /**
     * A new key.
     *
     * @param name that of the installation, such as {@code minhxet.tinh-mau.vn}; neither spaces nor a plus
     * @throws LedgerFormatException {@code KEY_NAME}
     */
    public static NoteSigner generate(String name) {
        return new NoteSigner(name, Ed25519.newSeed());
    }

    /**
     * Reads what {@link #text} wrote; blanks and ends of lines around it are passed over.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code KEY_TYPE}, {@code KEY_ID}, {@code BASE64}; its
     *     message does not show the key
     */
    public static NoteSigner read(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (parts.length != 5 || !text.strip().startsWith(PRIVATE)) {
            throw new LedgerFormatException(Kind.KEY, "");
        }
        NoteSigner read = new NoteSigner(parts[2], seed(parts[4]));
        if (!parts[3].equals(HexFormat.of().formatHex(read.key.id()))) {
            throw new LedgerFormatException(Kind.KEY_ID, parts[2] + "+" + parts[3]);
        }
        return read;
    }

    /**
     * Reads a private key in PEM, as {@code openssl genpkey -algorithm ed25519} writes it; PEM has no name.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code BASE64}
     */
    public static NoteSigner read(String name, String pem) {
        String base64 = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
        return new NoteSigner(name, Ed25519.seed(secret(base64)));
    }

    private static byte[] seed(String base64) {
        byte[] bytes = secret(base64);
        if (bytes.length == 0 || bytes[0] != KeyText.NOTE) {
            throw new LedgerFormatException(Kind.KEY_TYPE, "");
        }
        if (bytes.length != 1 + Ed25519.KEY_LENGTH) {
            throw new LedgerFormatException(Kind.KEY, "");
        }
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /** As other Base64, but a key that is misspelled does not come into a log. */
    private static byte[] secret(String base64) {
        try {
            return FormatText.base64(base64);
        } catch (LedgerFormatException e) {
            throw new LedgerFormatException(e.kind(), "");
        }
    }

    /** The name of the key. */
    public String name() {
        return key.name();
    }

    /** The private key on one line, as Go's notes have it: {@code PRIVATE+KEY+name+id+key}. To be kept secret. */
    public String text() {
        return PRIVATE + name() + "+" + HexFormat.of().formatHex(key.id()) + "+" + key.base64(seed);
    }

    /**
     * The whole of a note.
     *
     * @param text what is signed; it ends in a line feed and has no other control characters
     * @throws LedgerFormatException if it is no such text
     */
    public String sign(String text) {
        FormatText.checked(text);
        byte[] signature = Ed25519.sign(seed, text.getBytes(UTF_8));
        return new SignedNote(text, List.of(new NoteSignature(name(), key.id(), signature))).text();
    }

    /** The public key. */
    public NoteVerifier verifier() {
        return new NoteVerifier(key);
    }

    @Override
    public String toString() {
        return key.text();
    }
}
