package vn.minhxet.identity;

/** The provider does not vouch for anybody; {@link #flaw} says why not. */
public final class IdentityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Flaw {
        /** The file of settings cannot be read or lacks something. */
        SETTINGS,
        /** The provider does not answer, or not as its kind does. */
        UNREACHABLE,
        /** What came back is no answer to what was asked, was refused, or does not hold. */
        REFUSED
    }

    private final Flaw flaw;

    IdentityException(Flaw flaw, String detail) {
        super(detail);
        this.flaw = flaw;
    }

    IdentityException(Flaw flaw, Throwable cause) {
        super(cause.getMessage(), cause);
        this.flaw = flaw;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }
}
