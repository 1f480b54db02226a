package vn.minhxet.ledger;

import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * The state of a ledger, to be signed (C2SP tlog-checkpoint): three lines. It has no time; a time stands in the cosignature
 * of a witness.
 *
 * @param origin which ledger; the name of the key that signs it, or an address below that name
 * @param size number of entries
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, LedgerHash root) {

    private static final int LINES = 3;

    /** Refuses what could not be read again. */
    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
            throw new LedgerFormatException(Kind.ORIGIN, origin);
        }
        if (size < 0) {
            throw new LedgerFormatException(Kind.NUMBER, Long.toString(size));
        }
    }

    /** The three lines, each with its end: what is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * Reads what a note states, whether it is signed by anybody known or not: see {@link NoteVerifier#verifies} first.
     * Further lines, which the format discourages, are refused: this program writes none.
     *
     * @throws LedgerFormatException {@code LINE_MISSING}, {@code LINE_EXTRA}, {@code ORIGIN}, {@code NUMBER}, {@code BASE64},
     *     {@code HASH_LENGTH}
     */
    public static Checkpoint parse(SignedNote note) {
        String[] lines = note.body().split("\n", -1);
        if (lines.length <= LINES) {
            throw new LedgerFormatException(Kind.LINE_MISSING, note.body());
        }
        if (lines.length > LINES + 1) {
            throw new LedgerFormatException(Kind.LINE_EXTRA, lines[LINES]);
        }
        return new Checkpoint(lines[0], FormatText.number(lines[1]), LedgerHash.parse(lines[2]));
    }

    /** Whether a key of that name may sign it: the origin is the name, or an address below it. */
    public boolean isOf(String keyName) {
        return origin.equals(keyName) || origin.startsWith(keyName + "/");
    }
}
