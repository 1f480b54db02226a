package vn.minhxet.whatif;

/**
 * The part of a comparison that is shown besides its totals (phần được trình bày). Immutable.
 *
 * @param committees the level that groups the changes
 * @param mostCommittees the greatest number of committees listed, those with most changes first
 * @param offset the number of changes skipped
 * @param limit the greatest number of changes listed
 */
public record Excerpt(Committees committees, int mostCommittees, int offset, int limit) {

    /** The number of changes listed where nobody asks for another. */
    public static final int USUAL_LIMIT = 100;
}
