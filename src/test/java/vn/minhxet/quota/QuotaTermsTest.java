package vn.minhxet.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.minhxet.language.Bilingual;
import vn.minhxet.quota.QuotaStanding.Fall;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.subject.Result;

/** The limit of the quota under all terms, against counting from the top down. */
class QuotaTermsTest {

    private static final int MOST = 60;

    @Property
    void theLimitIsTheLargestNumberThatTheTermsAllow(
            @ForAll QuotaBase base,
            @ForAll QuotaRounding rounding,
            @ForAll @IntRange(max = 10_000) int ratio,
            @ForAll @IntRange(max = 4) int atLeast,
            @ForAll @IntRange(max = MOST) int others,
            @ForAll @IntRange(max = MOST) int excellent) {
        QuotaTerms terms = terms(base, rounding, ratio, atLeast);
        long limit = terms.limit(others, excellent);
        assertThat(limit).isBetween(0L, (long) excellent);
        assertThat(allowed(terms, limit, others, excellent)).isTrue();
        for (long more = limit + 1; more <= excellent; more++) {
            assertThat(allowed(terms, more, others, excellent)).as("%d", more).isFalse();
        }
    }

    /** So many stay if there are no more of them than the share of the base, or than stay in any case. */
    private static boolean allowed(QuotaTerms terms, long staying, long others, long excellent) {
        long base = terms.base() == QuotaBase.GOOD ? others + excellent - staying : others + excellent;
        return staying <= terms.atLeast() || staying <= terms.share(base);
    }

    @Property
    void soManyMoreInTheBaseWouldHaveSufficedAndNoFewer(
            @ForAll QuotaBase base,
            @ForAll QuotaRounding rounding,
            @ForAll @IntRange(max = 5_000) int ratio,
            @ForAll @IntRange(max = 4) int atLeast,
            @ForAll @IntRange(max = MOST) int others,
            @ForAll @IntRange(min = 1, max = MOST) int excellent,
            @ForAll @IntRange(max = MOST) int behind) {
        QuotaTerms terms = terms(base, rounding, ratio, atLeast);
        long notBelow = Math.max(1, excellent - behind);
        OptionalLong more = standing(terms, others, excellent, notBelow).moreGoodToStay();
        if (more.isEmpty()) {
            assertThat(terms.limit(others + 1_000_000, excellent)).isLessThan(notBelow);
            return;
        }
        assertThat(terms.limit(others + more.getAsLong(), excellent)).isGreaterThanOrEqualTo(notBelow);
        if (more.getAsLong() > 0) {
            assertThat(terms.limit(others + more.getAsLong() - 1, excellent)).isLessThan(notBelow);
        }
    }

    @Property
    void oneMoreThanTheLimitIsMoreThanItsShare(
            @ForAll QuotaBase base,
            @ForAll QuotaRounding rounding,
            @ForAll @IntRange(max = 5_000) int ratio,
            @ForAll @IntRange(max = 4) int atLeast,
            @ForAll @IntRange(max = MOST) int others,
            @ForAll @IntRange(min = 1, max = MOST) int excellent) {
        QuotaTerms terms = terms(base, rounding, ratio, atLeast);
        QuotaStanding standing = standing(terms, others, excellent, 1);
        boolean shareAllows = standing.limit() <= terms.share(standing.baseCount());
        assertThat(standing.byFloor()).isEqualTo(!shareAllows);
        if (standing.limit() < excellent) {
            assertThat(terms.share(standing.baseOfOneMore())).isLessThan(standing.limit() + 1);
        }
    }

    @Property
    void theBaseHoldsThoseWithAGradeThatItNames(@ForAll QuotaBase base, @ForAll Result result) {
        boolean lower = result == Result.COMPLETED || result == Result.NOT_COMPLETED;
        assertThat(terms(base, QuotaRounding.DOWN, 2_000, 0).counts(result))
                .isEqualTo(result == Result.GOOD || (lower && base == QuotaBase.GRADED));
    }

    private static QuotaStanding standing(QuotaTerms terms, long others, long excellent, long notBelow) {
        long limit = terms.limit(others, excellent);
        return new QuotaStanding(
                "DB01",
                Bilingual.same("Đảng bộ cơ sở Mẫu 01"),
                terms,
                terms.base(others, excellent, limit),
                limit,
                limit > terms.limitOfShare(others, excellent),
                excellent,
                1,
                notBelow,
                false,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Fall.MOVED);
    }

    private static QuotaTerms terms(QuotaBase base, QuotaRounding rounding, int ratio, int atLeast) {
        return new QuotaTerms(base, ratio, rounding, atLeast, true, RATIO);
    }

    private static final Parameter RATIO = new Parameter(
            "quota.ratioPercent",
            ParameterUnit.PERCENT,
            BigDecimal.valueOf(20),
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.TEN,
            List.of(),
            "366-QĐ/TW 11.1.5",
            Bilingual.same("Tỷ lệ"),
            false,
            false,
            "366-qd-tw");
}
