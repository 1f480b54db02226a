package vn.minhxet.store;

/** The database refuses or cannot be reached; {@link #flaw} says which, the cause has its own words. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the database. */
    public enum Flaw {
        /** There is no record at that place. */
        NOT_THERE,
        /** There is a record already. */
        THERE_ALREADY,
        /** The file is no database, or another program's. */
        NOT_A_RECORD,
        /** A newer program wrote it. */
        NEWER,
        /** An older program wrote it, and it cannot be brought up to date where it lies. */
        OLDER,
        /** The disk is full. */
        FULL,
        /** The file or disk cannot be written. */
        READ_ONLY,
        /** Others held it for too long. */
        BUSY,
        /** The server does not answer, or refuses the account. */
        UNREACHABLE,
        /** The disk reports an error; whether the last transaction is in the file is not known. */
        DISK,
        /** Bytes on the disk are damaged. */
        DAMAGED,
        /** Something else; see the cause. */
        OTHER
    }

    private final Flaw flaw;

    StoreException(Flaw flaw, Throwable cause) {
        super(flaw + ": " + cause.getMessage(), cause);
        this.flaw = flaw;
    }

    StoreException(Flaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }
}
