package vn.minhxet.whatif;

/**
 * What is shown of a comparison besides its totals (phần được trình bày). Immutable.
 *
 * @param committees the level that groups the changes
 * @param mostCommittees the greatest number of committees listed, those with most changes first
 * @param offset how many of those who changes are passed over
 * @param limit the greatest number of changes listed
 */
public record Excerpt(Committees committees, int mostCommittees, int offset, int limit) {

    /** How many changes are listed where nobody says how many. */
    public static final int USUAL_LIMIT = 100;
}
