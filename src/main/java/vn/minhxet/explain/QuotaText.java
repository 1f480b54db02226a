package vn.minhxet.explain;

import java.math.BigDecimal;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaTerms;

/**
 * Where a candidate for EXCELLENT stands in the quota of its group. Immutable.
 *
 * @param base {@code GOOD} or {@code GOOD_OR_BETTER}
 * @param baseCount the number of which the share is taken
 * @param rounding {@code DOWN}, {@code HALF_UP} or {@code UP}
 * @param limit how many may be EXCELLENT
 * @param rank one more than the number of candidates with a higher total
 */
public record QuotaText(
        String group,
        String base,
        long baseCount,
        BigDecimal ratioPercent,
        QuotaTerms.Rounding rounding,
        long limit,
        long candidates,
        long rank) {

    static QuotaText of(QuotaStanding standing) {
        QuotaTerms terms = standing.terms();
        return new QuotaText(
                standing.group(),
                terms.goodOrBetter() ? "GOOD_OR_BETTER" : "GOOD",
                standing.baseCount(),
                Hundredths.decimal(terms.ratioPercent()),
                terms.rounding(),
                standing.limit(),
                standing.candidates(),
                standing.rank());
    }
}
