package vn.minhxet.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.score.ItemLoss;

/**
 * Says at which criteria a subject lost the most points, and of which nothing was given yet:
 *
 * <pre>
 * "Mất nhiều nhất: B1 Phát triển kinh tế - xã hội (5 điểm), A2.1 Đổi mới (4 điểm)"
 * "Chưa đủ điểm của B4 Xây dựng Đảng (còn thiếu tối đa 10 điểm)"
 * </pre>
 */
public final class LossSentence {

    /** Three criteria are read; the whole sheet stands in the explanation. */
    private static final int MOST_TOLD = 3;

    private static final MessageTemplate LOSSES = Messages.template("explain.score.LOSSES", "items");
    private static final MessageTemplate LOSSES_AND_MORE =
            Messages.template("explain.score.LOSSES_AND_MORE", "items", "count", "points");
    private static final MessageTemplate LOSS = Messages.template("explain.score.LOSS", "code", "label", "points");
    private static final MessageTemplate MISSING = Messages.template("explain.score.MISSING", "items");
    private static final MessageTemplate MISSING_AND_MORE =
            Messages.template("explain.score.MISSING_AND_MORE", "items", "count");
    private static final MessageTemplate OPEN = Messages.template("explain.score.OPEN", "code", "label", "points");

    private final ValueFormat phrasing;

    public LossSentence(ValueFormat phrasing) {
        this.phrasing = phrasing;
    }

    /** At least one loss, the largest first. */
    public String losses(List<ItemLoss> losses) {
        Language language = phrasing.language();
        String items = told(losses, LOSS);
        int more = losses.size() - MOST_TOLD;
        return more <= 0
                ? LOSSES.in(language, items)
                : LOSSES_AND_MORE.in(language, items, more, points(sumBehind(losses)));
    }

    private static int sumBehind(List<ItemLoss> losses) {
        return losses.stream().skip(MOST_TOLD).mapToInt(ItemLoss::points).sum();
    }

    /** At least one criterion of which something is missing, the largest first. */
    String missing(List<ItemLoss> open) {
        int more = open.size() - MOST_TOLD;
        return more <= 0
                ? MISSING.in(phrasing.language(), told(open, OPEN))
                : MISSING_AND_MORE.in(phrasing.language(), told(open, OPEN), more);
    }

    private String told(List<ItemLoss> items, MessageTemplate one) {
        return items.stream()
                .limit(MOST_TOLD)
                .map(it -> one.in(
                        phrasing.language(),
                        it.item().code(),
                        it.item().label().in(phrasing.language()),
                        points(it.points())))
                .collect(Collectors.joining(", "));
    }

    private String points(int hundredths) {
        BigDecimal points = Hundredths.decimal(hundredths);
        return phrasing.number(points);
    }
}
