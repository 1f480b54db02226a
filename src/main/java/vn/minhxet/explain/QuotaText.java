package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;

/**
 * The standing of a candidate for EXCELLENT in the quota of its group. Immutable.
 *
 * @param base of whom the share is taken
 * @param baseCount the number of them
 * @param atLeast how many may stay EXCELLENT whatever the share; null where the terms have no such floor
 * @param limit the number that may be EXCELLENT
 * @param rank one more than the number of candidates with a higher total
 */
public record QuotaText(
        String group,
        QuotaBase base,
        long baseCount,
        BigDecimal ratioPercent,
        QuotaRounding rounding,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long atLeast,
        long limit,
        long candidates,
        long rank) {

    static QuotaText of(QuotaStanding standing) {
        QuotaTerms terms = standing.terms();
        return new QuotaText(
                standing.group(),
                terms.base(),
                standing.baseCount(),
                Hundredths.decimal(terms.ratioPercent()),
                terms.rounding(),
                terms.atLeast() > 0 ? (Long) terms.atLeast() : null,
                standing.limit(),
                standing.candidates(),
                standing.rank());
    }
}
