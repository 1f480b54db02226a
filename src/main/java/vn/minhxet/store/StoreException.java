package vn.minhxet.store;

import java.sql.SQLException;
import java.util.Locale;

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

    /** Finds what the driver says; SQLite says it in words, PostgreSQL by its codes. */
    static StoreException of(Throwable thrown, Flaw otherwise) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Flaw flaw = flaw(sql);
                if (flaw != Flaw.OTHER) {
                    return new StoreException(flaw, sql);
                }
            }
        }
        return new StoreException(otherwise, thrown);
    }

    private static Flaw flaw(SQLException e) {
        String words = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
        String state = String.valueOf(e.getSQLState());
        if (words.contains("SQLITE_FULL") || state.equals("53100")) {
            return Flaw.FULL;
        } else if (words.contains("SQLITE_READONLY") || words.contains("SQLITE_CANTOPEN") || state.equals("25006")) {
            return Flaw.READ_ONLY;
        } else if (words.contains("SQLITE_BUSY") || words.contains("SQLITE_LOCKED") || state.startsWith("55")) {
            return Flaw.BUSY;
        } else if (words.contains("SQLITE_IOERR") || state.equals("58030")) {
            return Flaw.DISK;
        } else if (words.contains("SQLITE_NOTADB")) {
            return Flaw.NOT_A_RECORD;
        } else if (words.contains("SQLITE_CORRUPT") || state.startsWith("XX")) {
            return Flaw.DAMAGED;
        } else if (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")) {
            return Flaw.UNREACHABLE;
        }
        return Flaw.OTHER;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }
}
