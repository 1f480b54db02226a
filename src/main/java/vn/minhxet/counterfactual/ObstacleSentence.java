package vn.minhxet.counterfactual;

import java.util.Optional;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.QuotaBase;

/** Adds to the sentence of what stood in the way by how much it did. */
final class ObstacleSentence {

    private static final MessageTemplate LATER = Messages.template("counterfactual.obstacle.LATER", "obstacle");
    private static final MessageTemplate ALL_ELSE = Messages.template("counterfactual.obstacle.ALL_ELSE", "obstacle");
    private static final MessageTemplate GETS_PAST = Messages.template("counterfactual.obstacle.GETS_PAST", "obstacle");
    private static final MessageTemplate EACH_GETS_PAST =
            Messages.template("counterfactual.obstacle.EACH_GETS_PAST", "obstacle");
    private static final MessageTemplate MORE_GOOD =
            Messages.template("counterfactual.obstacle.MORE_GOOD", "obstacle", "count");
    private static final MessageTemplate MORE_GRADED =
            Messages.template("counterfactual.obstacle.MORE_GRADED", "obstacle", "count");
    private static final MessageTemplate MORE_POINTS =
            Messages.template("counterfactual.obstacle.MORE_POINTS", "obstacle", "points");
    private static final MessageTemplate OR_MORE_POINTS =
            Messages.template("counterfactual.obstacle.OR_MORE_POINTS", "obstacle", "points");
    private static final MessageTemplate MORE_BELOW =
            Messages.template("counterfactual.obstacle.MORE_BELOW", "obstacle", "count");
    private static final MessageTemplate FEWER_BELOW =
            Messages.template("counterfactual.obstacle.FEWER_BELOW", "obstacle", "count");
    private static final MessageTemplate FEWER_UNITS =
            Messages.template("counterfactual.obstacle.FEWER_UNITS", "obstacle", "count");
    private static final MessageTemplate ENTER = Messages.template("counterfactual.obstacle.ENTER", "obstacle");

    private final Obstacle obstacle;
    private final ValueFormat phrasing;
    private final int answers;

    /**
     * @param answers the number of answers listed above it
     */
    ObstacleSentence(Obstacle obstacle, int answers, ValueFormat phrasing) {
        this.obstacle = obstacle;
        this.phrasing = phrasing;
        this.answers = answers;
    }

    String quota(String message, QuotaGap gap) {
        String said = began(message);
        if (gap.moreGood() != null) {
            MessageTemplate more = gap.base() == QuotaBase.GRADED ? MORE_GRADED : MORE_GOOD;
            said = more.in(language(), said, gap.moreGood());
        }
        if (gap.morePoints() != null) {
            MessageTemplate points = gap.moreGood() == null ? MORE_POINTS : OR_MORE_POINTS;
            said = points.in(language(), said, phrasing.number(gap.morePoints()));
        }
        return switch (answers) {
            case 0 -> said;
            case 1 -> GETS_PAST.in(language(), said);
            default -> EACH_GETS_PAST.in(language(), said);
        };
    }

    String other(Obstacle.Kind kind, String message, Optional<ShareOfOthers> share) {
        String said = began(message);
        if (share.isPresent()) {
            return lacking(share.get(), said);
        }
        return kind == Obstacle.Kind.MISSING ? ENTER.in(language(), said) : said;
    }

    private String began(String message) {
        if (!obstacle.later()) {
            return message;
        }
        return (answers == 0 ? LATER : ALL_ELSE).in(language(), message);
    }

    private String lacking(ShareOfOthers share, String said) {
        MessageTemplate words = switch (share.whose()) {
            case GRADED -> MORE_BELOW;
            case DISCIPLINED -> FEWER_BELOW;
            case UNITS_FAILED -> FEWER_UNITS;
        };
        return words.in(language(), said, share.lacking());
    }

    private Language language() {
        return phrasing.language();
    }
}
