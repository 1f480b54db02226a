package vn.minhxet.score;

import vn.minhxet.scoresheet.ScoreItem;

/**
 * Points lost at a criterion, or still open there, in hundredths (điểm mất ở tiêu chí). Immutable.
 *
 * @param points above 0
 */
public record ItemLoss(ScoreItem item, int points) {}
