package vn.minhxet.rulebook.problem;

/** How clauses are written: the id of a document, a blank, and the place in it. Pure functions. */
public final class Clauses {

    private Clauses() {}

    /** Whether a clause begins with the id of a document. */
    public static boolean rests(String clause, String document) {
        return clause.equals(document) || clause.startsWith(document + " ");
    }
}
