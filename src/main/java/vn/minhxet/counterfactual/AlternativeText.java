package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.util.List;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * Differences that together would have led to the wanted grade, in words. Immutable.
 *
 * @param cost the sum of the declared costs of all units, in proportion for a part of a point
 * @param outcome the outcome when graded again
 */
public record AlternativeText(BigDecimal cost, List<ChangeText> changes, Outcome outcome, Grade grade) {}
