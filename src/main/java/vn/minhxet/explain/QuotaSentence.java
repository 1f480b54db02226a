package vn.minhxet.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.minhxet.grading.QuotaStanding;
import vn.minhxet.grading.QuotaTerms;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/**
 * Says the arithmetic of the quota, and why one more would be too many:
 *
 * <pre>
 * "Đảng bộ cơ sở Mẫu, Không giữ chức vụ lãnh đạo, quản lý: 3 trường hợp đủ điều kiện xuất sắc, được tối đa 2 (20 % của
 * 11 trường hợp hoàn thành tốt là 2,2, làm tròn xuống còn 2; nếu là 3 thì chỉ được 20 % của 10 là 2). Xếp thứ 3 theo tổng
 * điểm nên chuyển sang mức hoàn thành tốt"
 * </pre>
 */
final class QuotaSentence {

    private static final Words COUNT = new Words(
            "%s: %d trường hợp đủ điều kiện xuất sắc, được tối đa %d (%s%% của %d %s là %s, %s %d%s). ",
            "%s: %d meet the conditions of excellent, at most %d may be (%s%% of %d %s is %s, %s %d%s). ");
    private static final Words ONE_MORE = new Words(
            "; nếu là %d thì cơ sở tính là %d, chỉ được %d", "; with %d the base would be %d and allow only %d");
    private static final Words GOOD = new Words("trường hợp hoàn thành tốt", "graded good");
    private static final Words GOOD_OR_BETTER = new Words("trường hợp hoàn thành tốt trở lên", "graded good or better");
    private static final Words STAYS =
            new Words("Xếp thứ %d theo tổng điểm nên trong tỷ lệ", "Ranked %d by points, within the quota");
    private static final Words TIED = new Words(
            "Xếp thứ %d theo tổng điểm, ngang với trường hợp khác ở giới hạn nên cần cấp có thẩm quyền quyết định",
            "Ranked %d by points, tied with others at the limit, so a decision is needed");
    private static final Words MOVED = new Words(
            "Xếp thứ %d theo tổng điểm nên chuyển sang mức hoàn thành tốt nhiệm vụ",
            "Ranked %d by points, so moved to good");
    private static final Words STAYS_UNRANKED = new Words("Trong tỷ lệ", "Within the quota");
    private static final Words TIED_UNRANKED = new Words(
            "Bộ quy tắc không tính điểm nên các trường hợp ngang nhau, cần cấp có thẩm quyền quyết định",
            "The rulebook has no points, so all rank equal and a decision is needed");
    private static final Words MOVED_UNRANKED =
            new Words("Vượt tỷ lệ nên chuyển sang mức hoàn thành tốt nhiệm vụ", "Beyond the quota, so moved to good");

    private final Phrasing phrasing;

    QuotaSentence(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    String say(QuotaStanding standing) {
        return count(standing) + fall(standing).in(language()).formatted(standing.rank());
    }

    private String count(QuotaStanding standing) {
        QuotaTerms terms = standing.terms();
        return COUNT.in(language())
                .formatted(
                        standing.groupWords().in(language()),
                        standing.candidates(),
                        standing.limit(),
                        phrasing.number(Hundredths.decimal(terms.ratioPercent()))
                                + (language() == Language.VI ? " " : ""),
                        standing.baseCount(),
                        (terms.goodOrBetter() ? GOOD_OR_BETTER : GOOD).in(language()),
                        phrasing.number(share(standing)),
                        rounding(terms.rounding()).in(language()),
                        terms.share(standing.baseCount()),
                        oneMore(standing));
    }

    private String oneMore(QuotaStanding standing) {
        if (standing.limit() == standing.candidates()) {
            return "";
        }
        long base = standing.baseOfOneMore();
        return ONE_MORE.in(language())
                .formatted(standing.limit() + 1, base, standing.terms().share(base));
    }

    private static BigDecimal share(QuotaStanding standing) {
        BigDecimal share = Hundredths.decimal(standing.terms().ratioPercent())
                .multiply(BigDecimal.valueOf(standing.baseCount()))
                .movePointLeft(2)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0, RoundingMode.UNNECESSARY) : share;
    }

    private static Words fall(QuotaStanding standing) {
        boolean ranked = standing.terms().ranked();
        return switch (standing.fall()) {
            case STAYS -> ranked ? STAYS : STAYS_UNRANKED;
            case TIED -> ranked ? TIED : TIED_UNRANKED;
            case MOVED -> ranked ? MOVED : MOVED_UNRANKED;
        };
    }

    private static Words rounding(QuotaTerms.Rounding rounding) {
        return switch (rounding) {
            case DOWN -> new Words("làm tròn xuống còn", "rounded down to");
            case HALF_UP -> new Words("làm tròn thành", "rounded to");
            case UP -> new Words("làm tròn lên thành", "rounded up to");
        };
    }

    private Language language() {
        return phrasing.language();
    }
}
