package vn.minhxet.rulebook.drl;

/** Thrown when the rest of a rule cannot be read; the problem has been reported already. */
public final class ParseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParseFailure() {
        super(null, null, false, false);
    }
}
