package vn.minhxet.ledger;

import java.nio.ByteBuffer;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Cosigns checkpoints with the private key of a witness (Ed25519 with a time, type 4). It cosigns whatever it is given:
 * whether the checkpoint is consistent, {@code Witness} sees to. {@link #toString} does not show the key.
 */
public final class WitnessSigner {

    private final SecretKey key;

    private WitnessSigner(SecretKey key) {
        this.key = key;
    }

    /**
     * A new key; it may be used for nothing else, since what it signs does not name it.
     *
     * @throws LedgerFormatException {@code KEY_NAME}
     */
    public static WitnessSigner generate(String name) {
        return new WitnessSigner(SecretKey.generate(name, KeyText.COSIGNATURE));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code KEY_TYPE}, {@code KEY_ID}, {@code BASE64}; its
     *     message does not show the key
     */
    public static WitnessSigner read(String text) {
        return new WitnessSigner(SecretKey.parse(text, KeyText.COSIGNATURE));
    }

    /** The name of the key. */
    public String name() {
        return key.open().name();
    }

    /** The private key on one line. To be kept secret. */
    public String text() {
        return key.text();
    }

    /**
     * The checkpoint with the cosignature added.
     *
     * @param time seconds since 1970
     * @throws LedgerFormatException if the note is no checkpoint, {@code NUMBER} for a time below zero
     */
    public SignedNote cosign(SignedNote checkpoint, long time) {
        Checkpoint.parse(checkpoint);
        if (time < 0) {
            throw new LedgerFormatException(Kind.NUMBER, Long.toString(time));
        }
        byte[] signature = ByteBuffer.allocate(Cosignature.TIME_LENGTH + Ed25519.SIGNATURE_LENGTH)
                .putLong(time)
                .put(key.sign(Cosignature.message(checkpoint, time)))
                .array();
        return checkpoint.plus(new NoteSignature(name(), key.open().id(), signature));
    }

    /** The public key. */
    public WitnessVerifier verifier() {
        return new WitnessVerifier(key.open());
    }

    @Override
    public String toString() {
        return key.open().text();
    }
}
