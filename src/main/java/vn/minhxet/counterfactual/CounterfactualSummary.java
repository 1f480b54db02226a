package vn.minhxet.counterfactual;

import java.util.List;
import java.util.Locale;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** The answer in one sentence (câu trả lời). */
record CounterfactualSummary(Counterfactual hindsight) {

    private static final MessageTemplate ONE = Messages.template("hindsight.summary.ONE", "grade");
    private static final MessageTemplate SEVERAL = Messages.template("hindsight.summary.SEVERAL", "grade", "count");
    private static final MessageTemplate NOT_HIGHER =
            Messages.template("hindsight.summary.NOT_HIGHER", "grade", "proposed");
    private static final MessageTemplate NOT_HIGHER_THAN_OPEN =
            Messages.template("hindsight.summary.NOT_HIGHER_THAN_OPEN", "grade", "proposed");
    private static final MessageTemplate NOT_GRADED = Messages.template("hindsight.summary.NOT_GRADED", "grade");
    private static final MessageTemplate ON_HOLD = Messages.template("hindsight.summary.ON_HOLD", "grade");
    private static final MessageTemplate ONLY_OTHERS = Messages.template("hindsight.summary.ONLY_OTHERS", "grade");
    private static final MessageTemplate WITHIN_REACH =
            Messages.template("hindsight.summary.WITHIN_REACH", "grade", "answer");
    private static final MessageTemplate OTHERS_TOO = Messages.template("hindsight.summary.OTHERS_TOO", "grade");
    private static final MessageTemplate MISSING = Messages.template("hindsight.summary.MISSING", "grade");
    private static final MessageTemplate NOTHING = Messages.template("hindsight.summary.NOTHING", "grade");
    private static final MessageTemplate NOT_FOUND = Messages.template("hindsight.summary.NOT_FOUND", "grade");
    private static final MessageTemplate PERHAPS_MORE = Messages.template("hindsight.summary.PERHAPS_MORE", "answer");

    String in(Language language) {
        String answer = words().in(language, lower(hindsight.wanted(), language), said(language));
        if (hindsight.alternatives().isEmpty()) {
            return answer;
        }
        String whole = hindsight.onlyOthers()
                ? WITHIN_REACH.in(language, lower(hindsight.wanted(), language), answer)
                : answer;
        return hindsight.complete() ? whole : PERHAPS_MORE.in(language, whole);
    }

    private Object said(Language language) {
        Grading grading = hindsight.grading();
        return hindsight.alternatives().isEmpty()
                ? new ValueFormat(language)
                        .eitherOf(grading.grade().map(List::of).orElse(grading.openGrades()).stream()
                                .map(it -> lower(it, language))
                                .toList())
                : (Object) hindsight.alternatives().size();
    }

    private static String lower(Grade grade, Language language) {
        return grade.words().in(language).toLowerCase(Locale.ROOT);
    }

    private MessageTemplate words() {
        if (!hindsight.alternatives().isEmpty()) {
            return hindsight.alternatives().size() == 1 ? ONE : SEVERAL;
        }
        Grading grading = hindsight.grading();
        return switch (grading.outcome()) {
            case NOT_GRADED -> NOT_GRADED;
            case ON_HOLD -> ON_HOLD;
            default -> hindsight.isHigher() ? inTheWay() : notHigher(grading);
        };
    }

    private static MessageTemplate notHigher(Grading grading) {
        return grading.outcome() == Outcome.GRADED ? NOT_HIGHER : NOT_HIGHER_THAN_OPEN;
    }

    private MessageTemplate inTheWay() {
        List<Obstacle> obstacles = hindsight.obstacles();
        if (!hindsight.complete()) {
            return NOT_FOUND;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.RULE)) {
            return NOTHING;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.MISSING)) {
            return MISSING;
        }
        return hindsight.onlyOthers() ? ONLY_OTHERS : OTHERS_TOO;
    }
}
