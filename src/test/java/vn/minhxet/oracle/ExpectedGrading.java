package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import vn.minhxet.grading.Grading;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What came out for one subject (kết quả), in a form in which two evaluators can be compared.
 *
 * @param openGrades empty unless a decision is needed
 * @param score in points, null where not known
 * @param place where a candidate for EXCELLENT stands in the quota; null for those who are none
 */
record ExpectedGrading(
        Outcome outcome, Grade grade, Grade eligibleGrade, Set<Grade> openGrades, BigDecimal score, Place place) {

    /** A place in the quota: how many may be EXCELLENT, of how many, and how many of the candidates come first. */
    record Place(long limit, long baseCount, long candidates, long rank) {}

    ExpectedGrading {
        openGrades = new TreeSet<>(openGrades);
        score = score == null ? null : score.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What the program proposed. */
    static ExpectedGrading of(Grading it) {
        return new ExpectedGrading(
                it.outcome(),
                it.grade().orElse(null),
                it.eligibleGrade().orElse(null),
                Set.copyOf(it.openGrades()),
                it.score().isPresent() ? BigDecimal.valueOf(it.score().getAsLong(), 2) : null,
                it.quota().map(ExpectedGrading::place).orElse(null));
    }

    private static Place place(QuotaStanding it) {
        return new Place(it.limit(), it.baseCount(), it.candidates(), it.rank());
    }

    /** What came out before the quota. */
    static ExpectedGrading of(Conclusion it) {
        Set<Grade> open = it.outcome() == Outcome.NEEDS_DECISION ? it.possible() : Set.of();
        return new ExpectedGrading(it.outcome(), it.grade(), it.grade(), open, it.certain() ? it.score() : null, null);
    }

    /** The same for a candidate of a quota, with the grade that is left; null where the candidate is tied across it. */
    ExpectedGrading within(Place quota, Grade left) {
        return left == null
                ? new ExpectedGrading(
                        Outcome.NEEDS_DECISION,
                        null,
                        eligibleGrade,
                        EnumSet.of(Grade.GOOD, Grade.EXCELLENT),
                        score,
                        quota)
                : new ExpectedGrading(Outcome.GRADED, left, eligibleGrade, Set.of(), score, quota);
    }
}
