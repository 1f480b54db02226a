package vn.minhxet.overview;

/** Thrown where a page is asked for behind an id that does not stand in the list. */
public final class PageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageException(String after) {
        super("no page behind " + after);
    }
}
