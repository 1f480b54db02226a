package vn.minhxet.ledger;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Optional;

/** Holds cosignatures against the public key of a witness, {@code name+id+key} on one line. Ed25519 with a time (type 4). */
public final class WitnessVerifier {

    private final KeyText key;

    WitnessVerifier(KeyText key) {
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @throws LedgerFormatException {@code KEY}, {@code KEY_NAME}, {@code KEY_TYPE}, {@code KEY_ID}, {@code BASE64}
     */
    public static WitnessVerifier parse(String text) {
        return new WitnessVerifier(KeyText.parse(text, KeyText.COSIGNATURE));
    }

    /** The name of the key. */
    public String name() {
        return key.name();
    }

    /** The key on one line, as it is read again. */
    public String text() {
        return key.text();
    }

    /** The latest cosignature of this witness; empty if there is none, or one that says it is by this key does not hold. */
    public Optional<Cosignature> cosignature(SignedNote checkpoint) {
        boolean forged = checkpoint.signatures().stream()
                .filter(it -> it.names(key))
                .anyMatch(it -> time(checkpoint, it).isEmpty());
        return forged
                ? Optional.empty()
                : checkpoint.signatures().stream()
                        .filter(it -> it.names(key))
                        .flatMap(it -> time(checkpoint, it).stream())
                        .max(Comparator.naturalOrder())
                        .map(it -> new Cosignature(name(), it));
    }

    /** Whether this witness cosigned the checkpoint. */
    public boolean verifies(SignedNote checkpoint) {
        return cosignature(checkpoint).isPresent();
    }

    private Optional<Long> time(SignedNote checkpoint, NoteSignature signature) {
        byte[] bytes = signature.signature();
        if (bytes.length != Cosignature.TIME_LENGTH + Ed25519.SIGNATURE_LENGTH) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        long time = read.getLong();
        byte[] signed = new byte[Ed25519.SIGNATURE_LENGTH];
        read.get(signed);
        return time >= 0 && Ed25519.verifies(key.key(), Cosignature.message(checkpoint, time), signed)
                ? Optional.of(time)
                : Optional.empty();
    }

    /** The 32 bytes of the key. */
    byte[] publicKey() {
        return key.key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WitnessVerifier that && key.equals(that.key);
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
