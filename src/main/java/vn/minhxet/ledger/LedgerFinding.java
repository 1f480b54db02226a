package vn.minhxet.ledger;

/**
 * Something in an exported ledger that does not hold. The three kinds call for different action and are never mixed: what is
 * missing has to be asked for, what was altered has to be looked into, what cannot be read may be a bad stick.
 *
 * @param kind what is wrong
 * @param place with what
 * @param index the first entry, from 0, that it touches; for a file that does not belong, the size of the ledger
 * @param file below the folder, with slashes
 */
public record LedgerFinding(Kind kind, Place place, long index, String file) {

    /** What is wrong. */
    public enum Kind {
        /** Something that the checkpoint commits to is not there. */
        NOT_RECORDED,
        /** Something is there and is not what the checkpoint commits to. */
        ALTERED,
        /** Something is there and does not follow its format, or cannot be read from the disk. */
        UNREADABLE
    }

    /** What it is wrong with. */
    public enum Place {
        /** The signed checkpoint; nothing can be said of the rest. */
        CHECKPOINT,
        /** The entry at the index. */
        ENTRY,
        /** A tile of hashes; the entries may be as they were. */
        TILE,
        /** Entries and tiles from the index on agree with each other and not with the checkpoint: rewritten. */
        LEDGER,
        /** A file that no ledger of this size has. */
        FILE
    }
}
