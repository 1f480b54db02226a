package vn.minhxet.ledger;

/**
 * What a witness remembers of one ledger, such as a committee of the one below it: whose it is and the last checkpoint that
 * it cosigned. It never cosigns two that contradict each other, so a ledger that was rewritten gets no cosignature any more.
 * Pure: whoever keeps it must store {@link Accepted#next} before handing out {@link Accepted#cosigned}, and must let no
 * two requests begin from one state.
 *
 * @param ledger the key that signs the ledger
 * @param last the last checkpoint that was cosigned; of size 0 before the first
 */
public record Witness(NoteVerifier ledger, Checkpoint last) {

    /** Why there is no cosignature. */
    public enum Refusal {
        /** Of another ledger. */
        OTHER_ORIGIN,
        /** Not signed by the key of the ledger. */
        NOT_SIGNED,
        /** Smaller than the last one. */
        OLDER,
        /** The proof begins at another size than that of the last one. */
        OTHER_OLD_SIZE,
        /** As large as the last one and other contents: the ledger was rewritten. */
        OTHER_ROOT,
        /** The proof does not lead from the last one: the ledger was rewritten, or the proof is wrong. */
        INCONSISTENT
    }

    /** What comes of a request. */
    public sealed interface Answer permits Accepted, Refused {}

    /**
     * Cosigned.
     *
     * @param next to be kept instead of this
     * @param cosigned the checkpoint with the cosignature
     */
    public record Accepted(Witness next, SignedNote cosigned) implements Answer {}

    /**
     * Not cosigned; the witness stays as it is.
     *
     * @param why the reason
     * @param size that of the last checkpoint, from which a proof must begin
     */
    public record Refused(Refusal why, long size) implements Answer {}

    /** Before the first checkpoint. */
    public static Witness of(NoteVerifier ledger, String origin) {
        return new Witness(ledger, new Checkpoint(origin, 0, LedgerHash.EMPTY_ROOT));
    }

    /**
     * Cosigns or refuses.
     *
     * @param time seconds since 1970
     */
    public Answer accept(WitnessRequest request, WitnessSigner signer, long time) {
        return accept(request.checkpoint(), request.oldSize(), request.proof(), signer, time);
    }

    /**
     * Cosigns or refuses.
     *
     * @param oldSize where the proof begins
     * @param time seconds since 1970
     * @throws LedgerFormatException if the note is no checkpoint
     */
    public Answer accept(SignedNote checkpoint, long oldSize, ConsistencyProof proof, WitnessSigner signer, long time) {
        Checkpoint state = Checkpoint.parse(checkpoint);
        if (!state.origin().equals(last.origin())) {
            return refused(Refusal.OTHER_ORIGIN);
        }
        if (!ledger.verifies(checkpoint)) {
            return refused(Refusal.NOT_SIGNED);
        }
        if (state.size() < last.size()) {
            return refused(Refusal.OLDER);
        }
        if (oldSize != last.size()) {
            return refused(Refusal.OTHER_OLD_SIZE);
        }
        if (state.size() == last.size() && !state.root().equals(last.root())) {
            return refused(Refusal.OTHER_ROOT);
        }
        if (!proof.holds(last.size(), last.root(), state.size(), state.root())) {
            return refused(Refusal.INCONSISTENT);
        }
        return new Accepted(new Witness(ledger, state), signer.cosign(checkpoint, time));
    }

    private Refused refused(Refusal why) {
        return new Refused(why, last.size());
    }
}
