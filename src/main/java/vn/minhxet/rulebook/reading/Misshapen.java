package vn.minhxet.rulebook.reading;

/** Thrown when the rest of a rule cannot be read; the problem has been reported already. */
final class Misshapen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misshapen() {
        super(null, null, false, false);
    }
}
