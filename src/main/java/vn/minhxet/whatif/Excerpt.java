package vn.minhxet.whatif;

/**
 * What is shown of a comparison besides its totals (phần được trình bày). Immutable.
 *
 * @param committees the level by which it is told
 * @param mostCommittees how many committees are told at most, those with most changes first
 * @param offset how many of those who changes are passed over
 * @param limit how many of them are told at most
 */
public record Excerpt(Committees committees, int mostCommittees, int offset, int limit) {}
