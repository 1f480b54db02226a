package vn.minhxet.subject;

/**
 * The points that came of a score sheet, in hundredths (điểm theo phiếu chấm). Immutable.
 *
 * @param general of the general criteria, 0 to 3000
 * @param result of the results, 0 to 7000
 * @param bonus beside the hundred
 */
public record ScoredPoints(int general, int result, int bonus) {}
