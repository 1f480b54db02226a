package vn.minhxet.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;

/**
 * The share of the quota as people work it out (cách tính tỷ lệ bằng lời): "20% của 11 trường hợp hoàn thành tốt là 2,2, làm
 * tròn xuống còn 2". Pure functions.
 */
public final class QuotaArithmetic {

    private static final MessageTemplate ARITHMETIC =
            Messages.template("explain.quota.ARITHMETIC", "ratio", "base", "graded", "share", "rounded", "whole");
    private static final Bilingual ROUNDED_DOWN_TO = Messages.words("explain.quota.ROUNDED_DOWN_TO");
    private static final Bilingual ROUNDED_TO = Messages.words("explain.quota.ROUNDED_TO");
    private static final Bilingual ROUNDED_UP_TO = Messages.words("explain.quota.ROUNDED_UP_TO");
    private static final Bilingual GOOD = Messages.words("explain.quota.GOOD");
    private static final Bilingual GOOD_OR_BETTER = Messages.words("explain.quota.GOOD_OR_BETTER");
    private static final Bilingual GRADED = Messages.words("explain.quota.GRADED");

    private QuotaArithmetic() {}

    /** The share of a base, before and after rounding. */
    public static String of(QuotaTerms terms, long baseCount, ValueFormat phrasing) {
        Language language = phrasing.language();
        return ARITHMETIC.in(
                language,
                phrasing.percent(Hundredths.decimal(terms.ratioPercent())),
                baseCount,
                base(terms.base()).in(language),
                phrasing.number(share(terms, baseCount)),
                rounding(terms.rounding()).in(language),
                terms.share(baseCount));
    }

    private static BigDecimal share(QuotaTerms terms, long baseCount) {
        BigDecimal share = Hundredths.decimal(terms.ratioPercent())
                .multiply(BigDecimal.valueOf(baseCount))
                .movePointLeft(2)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0, RoundingMode.UNNECESSARY) : share;
    }

    private static Bilingual base(QuotaBase base) {
        return switch (base) {
            case GOOD -> GOOD;
            case GOOD_OR_BETTER -> GOOD_OR_BETTER;
            case GRADED -> GRADED;
        };
    }

    private static Bilingual rounding(QuotaRounding rounding) {
        return switch (rounding) {
            case DOWN -> ROUNDED_DOWN_TO;
            case HALF_UP -> ROUNDED_TO;
            case UP -> ROUNDED_UP_TO;
        };
    }
}
