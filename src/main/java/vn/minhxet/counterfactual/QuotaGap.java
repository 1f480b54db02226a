package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.grading.Grading;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rulebook.QuotaBase;

/**
 * By how much a subject fell short of staying EXCELLENT in its group (còn thiếu bao nhiêu so với tỷ lệ). Immutable.
 *
 * @param base of whom the share is taken
 * @param moreGood the number of further subjects of the base in the group that would have sufficed; null where none would
 * @param morePoints the points beyond the actual total that would have passed the last candidate within the limit; null
 *     where there are no points, or none would do
 */
record QuotaGap(
        QuotaBase base, @Nullable Long moreGood, @Nullable BigDecimal morePoints) {

    /** 100 points in hundredths, the top of the scale: nobody passes a candidate who has them. */
    private static final long MOST_POINTS = 100_00;

    /**
     * What the quota requires.
     *
     * @param counted the grading in which the quota stands in the way
     * @param was the grading of the year as it was
     */
    static QuotaGap of(Grading counted, Grading was) {
        QuotaStanding standing = counted.quota().orElseThrow();
        OptionalLong good = standing.moreGoodToStay();
        return new QuotaGap(
                standing.terms().base(),
                good.isEmpty() ? null : (Long) good.getAsLong(),
                points(standing, was.score()));
    }

    private static @Nullable BigDecimal points(QuotaStanding standing, OptionalLong was) {
        OptionalLong last = standing.lastTotal();
        boolean possible =
                standing.terms().ranked() && was.isPresent() && last.isPresent() && last.getAsLong() < MOST_POINTS;
        return possible ? Hundredths.decimal(last.getAsLong() + 1 - was.getAsLong()) : null;
    }
}
