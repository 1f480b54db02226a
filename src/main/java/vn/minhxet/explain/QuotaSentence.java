package vn.minhxet.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;

/**
 * Says the arithmetic of the quota, and why one more would be too many:
 *
 * <pre>
 * "Đảng bộ cơ sở Mẫu, Không giữ chức vụ lãnh đạo, quản lý: 3 trường hợp đủ điều kiện xuất sắc, được tối đa 2 (20% của
 * 11 trường hợp hoàn thành tốt là 2,2, làm tròn xuống còn 2; nếu là 3 thì chỉ được 20% của 10 là 2). Xếp thứ 3 theo tổng
 * điểm nên chuyển sang mức hoàn thành tốt"
 * </pre>
 */
final class QuotaSentence {

    private static final Bilingual ROUNDED_DOWN_TO = Messages.words("explain.quota.ROUNDED_DOWN_TO");
    private static final Bilingual ROUNDED_TO = Messages.words("explain.quota.ROUNDED_TO");
    private static final Bilingual ROUNDED_UP_TO = Messages.words("explain.quota.ROUNDED_UP_TO");
    private static final MessageTemplate COUNT = Messages.template(
            "explain.quota.COUNT",
            "group",
            "candidates",
            "limit",
            "ratio",
            "base",
            "graded",
            "share",
            "rounded",
            "whole",
            "oneMore",
            "fall");
    private static final MessageTemplate ONE_MORE =
            Messages.template("explain.quota.ONE_MORE", "candidates", "base", "limit");
    private static final MessageTemplate BY_FLOOR = Messages.template("explain.quota.BY_FLOOR", "atLeast");
    private static final Bilingual GOOD = Messages.words("explain.quota.GOOD");
    private static final Bilingual GOOD_OR_BETTER = Messages.words("explain.quota.GOOD_OR_BETTER");
    private static final Bilingual GRADED = Messages.words("explain.quota.GRADED");
    private static final MessageTemplate STAYS = Messages.template("explain.quota.STAYS", "rank");
    private static final MessageTemplate TIED = Messages.template("explain.quota.TIED", "rank", "others");
    private static final MessageTemplate MOVED = Messages.template("explain.quota.MOVED", "rank");
    private static final MessageTemplate NO_PLACE = Messages.template("explain.quota.NO_PLACE");
    private static final MessageTemplate STAYS_UNRANKED = Messages.template("explain.quota.STAYS_UNRANKED");
    private static final MessageTemplate TIED_UNRANKED = Messages.template("explain.quota.TIED_UNRANKED", "others");
    private static final MessageTemplate MOVED_UNRANKED = Messages.template("explain.quota.MOVED_UNRANKED");

    /** As many are named; the others are counted. */
    static final int MOST_NAMED = 3;

    private final ValueFormat phrasing;

    QuotaSentence(ValueFormat phrasing) {
        this.phrasing = phrasing;
    }

    /**
     * The arithmetic of a standing.
     *
     * @param tied the first of those with the same total, where it ties across the limit
     */
    String write(QuotaStanding standing, List<String> tied) {
        QuotaTerms terms = standing.terms();
        return COUNT.in(
                language(),
                standing.groupWords().in(language()),
                standing.candidates(),
                standing.limit(),
                phrasing.percent(Hundredths.decimal(terms.ratioPercent())),
                standing.baseCount(),
                base(terms.base()).in(language()),
                phrasing.number(share(standing)),
                rounding(terms.rounding()).in(language()),
                terms.share(standing.baseCount()),
                whyNoMore(standing),
                fall(standing, tied));
    }

    private String whyNoMore(QuotaStanding standing) {
        if (standing.byFloor()) {
            return "; " + BY_FLOOR.in(language(), standing.terms().atLeast());
        }
        if (standing.limit() == standing.candidates()) {
            return "";
        }
        long base = standing.baseOfOneMore();
        return "; "
                + ONE_MORE.in(
                        language(), standing.limit() + 1, base, standing.terms().share(base));
    }

    private static BigDecimal share(QuotaStanding standing) {
        BigDecimal share = Hundredths.decimal(standing.terms().ratioPercent())
                .multiply(BigDecimal.valueOf(standing.baseCount()))
                .movePointLeft(2)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0, RoundingMode.UNNECESSARY) : share;
    }

    private String fall(QuotaStanding standing, List<String> tied) {
        if (standing.limit() == 0) {
            return NO_PLACE.in(language());
        }
        boolean ranked = standing.terms().ranked();
        long rank = standing.rank();
        return switch (standing.fall()) {
            case STAYS -> (ranked ? STAYS : STAYS_UNRANKED).in(language(), rank);
            case TIED ->
                ranked
                        ? TIED.in(language(), rank, others(standing, tied))
                        : TIED_UNRANKED.in(language(), others(standing, tied));
            case MOVED -> (ranked ? MOVED : MOVED_UNRANKED).in(language(), rank);
        };
    }

    private String others(QuotaStanding standing, List<String> tied) {
        return phrasing.andOthers(tied, standing.notBelow() - standing.rank());
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

    private Language language() {
        return phrasing.language();
    }
}
