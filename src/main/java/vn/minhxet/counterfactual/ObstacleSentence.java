package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Adds to the sentence of what stood in the way by how much it did. */
final class ObstacleSentence {

    private static final Bilingual LATER = Messages.words("hindsight.obstacle.LATER");
    private static final Bilingual ALL_ELSE = Messages.words("hindsight.obstacle.ALL_ELSE");
    private static final Bilingual GETS_PAST = Messages.words("hindsight.obstacle.GETS_PAST");
    private static final Bilingual EACH_GETS_PAST = Messages.words("hindsight.obstacle.EACH_GETS_PAST");
    private static final MessageTemplate MORE_GOOD = Messages.template("hindsight.obstacle.MORE_GOOD", "count");
    private static final MessageTemplate MORE_POINTS = Messages.template("hindsight.obstacle.MORE_POINTS", "points");
    private static final MessageTemplate OR_MORE_POINTS =
            Messages.template("hindsight.obstacle.OR_MORE_POINTS", "points");
    private static final MessageTemplate MORE_BELOW = Messages.template("hindsight.obstacle.MORE_BELOW", "count");
    private static final MessageTemplate FEWER_BELOW = Messages.template("hindsight.obstacle.FEWER_BELOW", "count");
    private static final MessageTemplate FEWER_UNITS = Messages.template("hindsight.obstacle.FEWER_UNITS", "count");
    private static final Bilingual ENTER = Messages.words("hindsight.obstacle.ENTER");

    private final ValueFormat phrasing;
    private final int answers;
    private final String before;

    /**
     * @param answers the number of answers listed above it
     */
    ObstacleSentence(Obstacle obstacle, int answers, ValueFormat phrasing) {
        this.phrasing = phrasing;
        this.answers = answers;
        this.before = obstacle.later() ? (answers == 0 ? LATER : ALL_ELSE).in(phrasing.language()) : "";
    }

    String quota(String message, QuotaGap gap) {
        String good = gap.moreGood() == null ? "" : MORE_GOOD.in(language(), gap.moreGood());
        String points = points(gap.morePoints(), good.isEmpty() ? MORE_POINTS : OR_MORE_POINTS);
        return before + message + good + points + getsPast();
    }

    private String getsPast() {
        return answers == 0 ? "" : (answers == 1 ? GETS_PAST : EACH_GETS_PAST).in(language());
    }

    private String points(@Nullable BigDecimal points, MessageTemplate words) {
        return points == null ? "" : words.in(language(), phrasing.number(points));
    }

    String other(Obstacle.Kind kind, String message, Optional<ShareOfOthers> share) {
        String enter = kind == Obstacle.Kind.MISSING ? ENTER.in(language()) : "";
        return before + message + share.map(this::lacking).orElse(enter);
    }

    private String lacking(ShareOfOthers share) {
        MessageTemplate words = switch (share.whose()) {
            case GRADED -> MORE_BELOW;
            case DISCIPLINED -> FEWER_BELOW;
            case UNITS_FAILED -> FEWER_UNITS;
        };
        return words.in(language(), share.lacking());
    }

    private Language language() {
        return phrasing.language();
    }
}
