package vn.minhxet.grading;

import vn.minhxet.subject.SubjectYear;

/**
 * What the rules would have made of a subject before the quota (kết quả của một giả định). Immutable.
 *
 * @param subject with the points that the rules would have given and taken
 */
public record RegradingResult(FiredRules firedRules, SubjectYear subject) {}
