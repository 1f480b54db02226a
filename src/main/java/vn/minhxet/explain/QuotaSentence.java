package vn.minhxet.explain;

import java.util.List;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaTerms;

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

    private static final MessageTemplate COUNT =
            Messages.template("explain.quota.COUNT", "group", "candidates", "limit", "arithmetic", "oneMore", "fall");
    private static final MessageTemplate ONE_MORE =
            Messages.template("explain.quota.ONE_MORE", "candidates", "base", "limit");
    private static final MessageTemplate BY_FLOOR = Messages.template("explain.quota.BY_FLOOR", "atLeast");
    private static final MessageTemplate STAYS = Messages.template("explain.quota.STAYS", "rank");
    private static final MessageTemplate TIED = Messages.template("explain.quota.TIED", "rank", "others");
    private static final MessageTemplate MOVED = Messages.template("explain.quota.MOVED", "rank");
    private static final MessageTemplate STAYS_OPEN = Messages.template("explain.quota.STAYS_OPEN", "rank", "last");
    private static final MessageTemplate TIED_OPEN =
            Messages.template("explain.quota.TIED_OPEN", "rank", "last", "others");
    private static final MessageTemplate MOVED_OPEN = Messages.template("explain.quota.MOVED_OPEN", "rank", "last");
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
                QuotaArithmetic.of(terms, standing.baseCount(), phrasing),
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

    private String fall(QuotaStanding standing, List<String> tied) {
        if (standing.limit() == 0) {
            return NO_PLACE.in(language());
        }
        if (standing.open()) {
            return openFall(standing, tied);
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

    /** Where figures of points are missing the places from the best to the worst are said. */
    private String openFall(QuotaStanding standing, List<String> tied) {
        long first = standing.rank();
        long last = standing.notBelow();
        return switch (standing.fall()) {
            case STAYS -> STAYS_OPEN.in(language(), first, last);
            case TIED -> TIED_OPEN.in(language(), first, last, others(standing, tied));
            case MOVED -> MOVED_OPEN.in(language(), first, last);
        };
    }

    private String others(QuotaStanding standing, List<String> tied) {
        return phrasing.andOthers(tied, standing.notBelow() - standing.rank());
    }

    private Language language() {
        return phrasing.language();
    }
}
