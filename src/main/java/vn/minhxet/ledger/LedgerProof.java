package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * What shows one entry in a ledger without the ledger (C2SP tlog-proof, version 1): the hashes beside its way to the root,
 * the signed checkpoint, and what else is needed to have the entry itself ({@link DisclosedEntry}). About 700 bytes and the
 * entry, at a thousand entries. To be kept with the ending {@code .tlog-proof}.
 */
public final class LedgerProof {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** A tree of as many leaves as a long counts is no higher. */
    private static final int MOST_HASHES = 63;

    private final byte[] extra;
    private final InclusionProof inclusion;
    private final String checkpoint;

    private LedgerProof(byte[] extra, InclusionProof inclusion, String checkpoint) {
        this.extra = extra;
        this.inclusion = inclusion;
        this.checkpoint = checkpoint;
    }

    /**
     * Of its parts.
     *
     * @param extra not signed, and believed only as far as it leads to what is; empty for none
     * @param signedCheckpoint the whole note, with cosignatures if there are
     * @throws LedgerFormatException if the checkpoint is none
     */
    public static LedgerProof of(byte[] extra, InclusionProof inclusion, String signedCheckpoint) {
        Checkpoint.parse(SignedNote.parse(signedCheckpoint));
        return new LedgerProof(extra.clone(), inclusion, signedCheckpoint);
    }

    /**
     * Reads the whole of a proof.
     *
     * @throws LedgerFormatException if it is none, or its checkpoint is none
     */
    public static LedgerProof parse(String text) {
        FormatText.checked(text);
        int empty = text.indexOf("\n\n");
        List<String> lines = List.of((empty < 0 ? text : text.substring(0, empty)).split("\n", -1));
        if (!lines.get(0).equals(FIRST_LINE)) {
            throw new LedgerFormatException(Kind.FIRST_LINE, lines.get(0));
        }
        int at = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
        if (lines.size() <= at || !lines.get(at).startsWith(INDEX) || empty < 0) {
            throw new LedgerFormatException(Kind.LINE_MISSING, text);
        }
        byte[] extra = at == 2 ? extra(lines.get(1)) : new byte[0];
        long index = FormatText.number(lines.get(at).substring(INDEX.length()));
        return of(
                extra, new InclusionProof(index, path(lines.subList(at + 1, lines.size()))), text.substring(empty + 2));
    }

    /** As {@link #parse(String)}, of bytes that must be UTF-8. */
    public static LedgerProof parse(byte[] bytes) {
        return parse(FormatText.decoded(bytes));
    }

    private static byte[] extra(String line) {
        byte[] extra = FormatText.base64(line.substring(EXTRA.length()));
        if (extra.length == 0) {
            throw new LedgerFormatException(Kind.LINE_EXTRA, line); // none is said by leaving the line out
        }
        return extra;
    }

    private static List<LedgerHash> path(List<String> lines) {
        if (lines.size() > MOST_HASHES) {
            throw new LedgerFormatException(Kind.HASH_COUNT, Integer.toString(lines.size()));
        }
        List<LedgerHash> path = new ArrayList<>();
        lines.forEach(it -> path.add(LedgerHash.parse(it)));
        return path;
    }

    /** The whole proof, as it is read again. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(FormatText.base64(extra)).append('\n');
        }
        text.append(INDEX).append(inclusion.index()).append('\n');
        inclusion.path().forEach(it -> text.append(it.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /** What was added to have the entry, a copy; empty for none. */
    public byte[] extra() {
        return extra.clone();
    }

    /** Where the entry stands, and the hashes beside its way. */
    public InclusionProof inclusion() {
        return inclusion;
    }

    /** The whole note of the checkpoint. */
    public String checkpoint() {
        return checkpoint;
    }

    /**
     * Whether the entry stands in a ledger that this key signed: at the index, in the tree of the checkpoint, whose origin is
     * that of the key. Whether it is also the entry that the proof carries, {@link #disclosed} says.
     */
    public boolean holds(byte[] entry, NoteVerifier ledger) {
        SignedNote note = SignedNote.parse(checkpoint);
        Checkpoint state = Checkpoint.parse(note);
        return ledger.verifies(note)
                && state.isOf(ledger.name())
                && inclusion.holds(LedgerHash.leaf(entry), state.size(), state.root());
    }

    /**
     * The entry with its statement, if the proof carries it.
     *
     * @throws LedgerFormatException {@code CONTENTS}, {@code BASE64}, {@code SALT_LENGTH}
     */
    public Optional<DisclosedEntry> disclosed() {
        return extra.length == 0 ? Optional.empty() : Optional.of(DisclosedEntry.fromBytes(extra));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerProof that
                && Arrays.equals(extra, that.extra)
                && inclusion.equals(that.inclusion)
                && checkpoint.equals(that.checkpoint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(extra), inclusion, checkpoint);
    }
}
