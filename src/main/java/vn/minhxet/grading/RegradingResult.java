package vn.minhxet.grading;

import vn.minhxet.subject.SubjectYear;

/**
 * The result of a subject before the quota on a supposition (kết quả của một giả định). Immutable.
 *
 * @param subject with the points that the rules would have given and taken
 */
public record RegradingResult(FiredRules firedRules, SubjectYear subject) {}
