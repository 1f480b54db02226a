package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Asks a witness to cosign (C2SP tlog-witness, body of {@code add-checkpoint}): sent over HTTP or carried as a file.
 *
 * @param oldSize of the checkpoint that the witness cosigned last, 0 for none
 * @param proof from that size to the checkpoint
 * @param checkpoint signed by the ledger
 */
public record WitnessRequest(long oldSize, ConsistencyProof proof, SignedNote checkpoint) {

    private static final String OLD = "old ";
    /** A consistency proof has at most one hash a level, and a tree of a {@code long} of entries has 63 levels. */
    private static final int MOST_HASHES = 63;

    /**
     * Reads the whole of a request.
     *
     * @throws LedgerFormatException if it is none
     */
    public static WitnessRequest parse(String text) {
        FormatText.checked(text);
        int empty = text.indexOf("\n\n");
        if (!text.startsWith(OLD)) {
            throw new LedgerFormatException(Kind.FIRST_LINE, text);
        }
        if (empty < 0) {
            throw new LedgerFormatException(Kind.LINE_MISSING, text);
        }
        List<String> lines = List.of(text.substring(0, empty).split("\n", -1));
        if (lines.size() > 1 + MOST_HASHES) {
            throw new LedgerFormatException(Kind.HASH_COUNT, Integer.toString(lines.size()));
        }
        List<LedgerHash> path = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(it -> path.add(LedgerHash.parse(it)));
        SignedNote checkpoint = SignedNote.parse(text.substring(empty + 2));
        Checkpoint.parse(checkpoint);
        long oldSize = FormatText.number(lines.get(0).substring(OLD.length()));
        return new WitnessRequest(oldSize, new ConsistencyProof(path), checkpoint);
    }

    /** The whole request, as it is read again. */
    public String text() {
        StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.path().forEach(it -> text.append(it.base64()).append('\n'));
        return text.append('\n').append(checkpoint.text()).toString();
    }
}
