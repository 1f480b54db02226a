/**
 * Points worked out criterion by criterion (chấm điểm): what was given and what happened, by the way of each criterion
 * of the score sheet, as exact fractions until the criterion is rounded. What is missing is neither zero nor full: it lies
 * between the least and the most that its criterion allows.
 *
 * <p>Open {@link vn.minhxet.score.YearScores} first, then {@link vn.minhxet.score.YearPoints}. No rule is evaluated here
 * and no sentence of a result is written.
 *
 * <pre>
 * rows of scores, products, indicators, findings
 *   YearScores      which sheet is for whom; the measure of each criterion: a share, shares, a level or a count
 *     YearPoints    the measures under the parameters of a rulebook → ScoredPoints, the least and the most
 *       ScoreCard   one subject, criterion by criterion
 * </pre>
 *
 * <p><b>For speed.</b> {@link vn.minhxet.score.YearScores} keeps each distinct measure of a criterion once, and
 * {@link vn.minhxet.score.YearPoints} works each out once for each set of parameters: a question on weights over 53,767
 * members with 25 criteria each takes some 0.1 s over HTTP (2026-11-29; the plain way was not timed). The plain way is
 * {@link vn.minhxet.score.SubjectScorer}; {@code PlainScorerTest} holds both equal to a second scorer.
 */
@NullMarked
package vn.minhxet.score;

import org.jspecify.annotations.NullMarked;
