package vn.minhxet.ledger;

import java.util.Arrays;
import java.util.Objects;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** A line under a note: whose key signed, and the signature. It says nothing until a verifier has held it against its key. */
public final class NoteSignature {

    /** How such a line begins. */
    public static final String BEGINNING = "\u2014 ";

    private final String name;
    private final byte[] keyId;
    private final byte[] signature;

    NoteSignature(String name, byte[] keyId, byte[] signature) {
        this.name = name;
        this.keyId = keyId.clone();
        this.signature = signature.clone();
    }

    /** A dash, a space, the name, a space, the id and the signature together in Base64. */
    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', BEGINNING.length());
        if (!line.startsWith(BEGINNING) || space < 0 || !KeyText.isName(line.substring(BEGINNING.length(), space))) {
            throw new LedgerFormatException(Kind.SIGNATURE_LINE, line);
        }
        byte[] bytes = FormatText.base64(line.substring(space + 1));
        if (bytes.length <= KeyText.ID_LENGTH) {
            throw new LedgerFormatException(Kind.SIGNATURE_LINE, line);
        }
        return new NoteSignature(
                line.substring(BEGINNING.length(), space),
                Arrays.copyOf(bytes, KeyText.ID_LENGTH),
                Arrays.copyOfRange(bytes, KeyText.ID_LENGTH, bytes.length));
    }

    /** The name of the key. */
    public String name() {
        return name;
    }

    /** 4 bytes. */
    public byte[] keyId() {
        return keyId.clone();
    }

    /** As the kind of key has it, without the id. */
    public byte[] signature() {
        return signature.clone();
    }

    /** Whether it says that it was made with that key. */
    boolean names(KeyText key) {
        return name.equals(key.name()) && Arrays.equals(keyId, key.id());
    }

    /** The line without its end. */
    String line() {
        byte[] both = Arrays.copyOf(keyId, keyId.length + signature.length);
        System.arraycopy(signature, 0, both, keyId.length, signature.length);
        return BEGINNING + name + " " + FormatText.base64(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(keyId), Arrays.hashCode(signature));
    }

    @Override
    public String toString() {
        return line();
    }
}
