package vn.minhxet.explain;

import java.math.BigDecimal;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaTerms;

/**
 * The standing of a candidate for EXCELLENT in the quota of its group. Immutable.
 *
 * @param base {@code GOOD} or {@code GOOD_OR_BETTER}
 * @param baseCount the base of the share
 * @param rounding {@code DOWN}, {@code HALF_UP} or {@code UP}
 * @param limit the number that may be EXCELLENT
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
