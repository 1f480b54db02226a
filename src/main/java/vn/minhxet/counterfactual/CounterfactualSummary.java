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
record CounterfactualSummary(Counterfactual counterfactual) {

    private static final MessageTemplate ONE = Messages.template("counterfactual.summary.ONE", "grade");
    private static final MessageTemplate SEVERAL =
            Messages.template("counterfactual.summary.SEVERAL", "grade", "count");
    private static final MessageTemplate NOT_HIGHER =
            Messages.template("counterfactual.summary.NOT_HIGHER", "grade", "proposed");
    private static final MessageTemplate NOT_HIGHER_THAN_OPEN =
            Messages.template("counterfactual.summary.NOT_HIGHER_THAN_OPEN", "grade", "proposed");
    private static final MessageTemplate NOT_GRADED = Messages.template("counterfactual.summary.NOT_GRADED", "grade");
    private static final MessageTemplate ON_HOLD = Messages.template("counterfactual.summary.ON_HOLD", "grade");
    private static final MessageTemplate ONLY_OTHERS = Messages.template("counterfactual.summary.ONLY_OTHERS", "grade");
    private static final MessageTemplate WITHIN_REACH =
            Messages.template("counterfactual.summary.WITHIN_REACH", "grade", "answer");
    private static final MessageTemplate OTHERS_TOO = Messages.template("counterfactual.summary.OTHERS_TOO", "grade");
    private static final MessageTemplate MISSING = Messages.template("counterfactual.summary.MISSING", "grade");
    private static final MessageTemplate NOTHING = Messages.template("counterfactual.summary.NOTHING", "grade");
    private static final MessageTemplate NOT_FOUND = Messages.template("counterfactual.summary.NOT_FOUND", "grade");
    private static final MessageTemplate PERHAPS_MORE =
            Messages.template("counterfactual.summary.PERHAPS_MORE", "answer");

    String in(Language language) {
        String answer = words().in(language, lower(counterfactual.wanted(), language), said(language));
        if (counterfactual.alternatives().isEmpty()) {
            return answer;
        }
        String whole = counterfactual.onlyOthers()
                ? WITHIN_REACH.in(language, lower(counterfactual.wanted(), language), answer)
                : answer;
        return counterfactual.complete() ? whole : PERHAPS_MORE.in(language, whole);
    }

    private Object said(Language language) {
        Grading grading = counterfactual.grading();
        return counterfactual.alternatives().isEmpty()
                ? new ValueFormat(language)
                        .eitherOf(grading.grade().map(List::of).orElse(grading.openGrades()).stream()
                                .map(it -> lower(it, language))
                                .toList())
                : (Object) counterfactual.alternatives().size();
    }

    private static String lower(Grade grade, Language language) {
        return grade.words().in(language).toLowerCase(Locale.ROOT);
    }

    private MessageTemplate words() {
        if (!counterfactual.alternatives().isEmpty()) {
            return counterfactual.alternatives().size() == 1 ? ONE : SEVERAL;
        }
        Grading grading = counterfactual.grading();
        return switch (grading.outcome()) {
            case NOT_GRADED -> NOT_GRADED;
            case ON_HOLD -> ON_HOLD;
            default -> counterfactual.isHigher() ? inTheWay() : notHigher(grading);
        };
    }

    private static MessageTemplate notHigher(Grading grading) {
        return grading.outcome() == Outcome.GRADED ? NOT_HIGHER : NOT_HIGHER_THAN_OPEN;
    }

    private MessageTemplate inTheWay() {
        List<Obstacle> obstacles = counterfactual.obstacles();
        if (!counterfactual.complete()) {
            return NOT_FOUND;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.RULE)) {
            return NOTHING;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.MISSING)) {
            return MISSING;
        }
        return counterfactual.onlyOthers() ? ONLY_OTHERS : OTHERS_TOO;
    }
}
