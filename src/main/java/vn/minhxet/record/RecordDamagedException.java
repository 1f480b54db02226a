package vn.minhxet.record;

/** A row of the record cannot be understood: somebody changed it, or the disk did. {@code audit verify} names it. */
public final class RecordDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordDamagedException(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
