package vn.minhxet.score;

import vn.minhxet.language.Bilingual;

/**
 * What is wrong with points, seen with the sheets of the rulebook (lỗi về điểm tiêu chí). Immutable.
 *
 * @param subject the id of the subject
 * @param item the code of the criterion, or empty where it is about all of them
 */
public record ScoreProblem(ScoreFlaw flaw, String subject, String item, Bilingual message) {}
