package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/** What a paper says of one grading: the proposal, its grounds, what is left to people. Immutable; safe for any thread. */
final class ProposalWords {

    private static final MessageTemplate OPEN = Messages.template("explain.page.OPEN", "outcome", "grades");
    private static final MessageTemplate GRADE = Messages.template("explain.value.GRADE", "grade");
    private static final MessageTemplate GROUND = Messages.template("paper.value.GROUND", "message", "citation");
    private static final MessageTemplate TOTAL = Messages.template("paper.value.TOTAL", "points");
    private static final MessageTemplate QUOTA =
            Messages.template("report.gradings.QUOTA", "limit", "candidates", "rank");
    private static final Bilingual NO_SELF_GRADE = Messages.words("paper.value.NO_SELF_GRADE");

    private final YearGrading year;
    private final Language language;
    private final ValueFormat phrasing;
    private final Explainer explainer;

    ProposalWords(YearGrading year, Language language) {
        this.year = year;
        this.language = language;
        this.phrasing = new ValueFormat(language);
        this.explainer = new Explainer(year, language);
    }

    /** The grade, or the outcome with the grades that remain open. */
    String proposal(Grading grading) {
        if (grading.grade().isPresent()) {
            return grading.grade().get().words().in(language);
        } else if (grading.openGrades().isEmpty()) {
            return grading.outcome().words().in(language);
        }
        List<String> grades = grading.openGrades().stream()
                .map(it -> GRADE.in(language, it.words().insideSentence()))
                .toList();
        return OPEN.in(language, grading.outcome().words(), phrasing.eitherOf(grades));
    }

    String selfGrade(Grading grading) {
        Grade own = grading.subject().selfGrade();
        return own == null ? NO_SELF_GRADE.in(language) : own.words().in(language);
    }

    /** Grounds for the best and the lowest grade: other grades need none on the list (HD 43). */
    String grounds(Grading grading) {
        Grade grade = grading.grade().orElse(null);
        if (grade == Grade.NOT_COMPLETED) {
            return reasons(grading);
        }
        return grade == Grade.EXCELLENT ? ofExcellent(grading) : "";
    }

    /** The total and what only the best grade asks for; that nothing stands against it goes without saying. */
    private String ofExcellent(Grading grading) {
        List<String> said = new ArrayList<>();
        Explanation explanation = Explanation.of(year, grading.subject().id(), language);
        if (explanation.grading().score() != null) {
            said.add(TOTAL.in(language, phrasing.number(explanation.grading().score())));
        }
        explanation.held().stream()
                .filter(ProposalWords::isOfExcellent)
                .map(ReasonText::message)
                .forEach(said::add);
        grading.quota().ifPresent(it -> said.add(QUOTA.in(language, it.limit(), it.candidates(), it.rank())));
        return String.join("\n", said.stream().distinct().toList());
    }

    private static boolean isOfExcellent(ReasonText held) {
        boolean ofPoints = held.facts().containsKey("score");
        return held.effect() == Effect.CEILING && held.grade() == Grade.GOOD && !ofPoints;
    }

    /** Why nobody but people can say, or why there is no grade; empty where there is one. */
    String note(Grading grading) {
        return grading.outcome() == Outcome.GRADED ? "" : reasons(grading);
    }

    private String reasons(Grading grading) {
        return lines(explainer.text(grading).reasons()).stream().distinct().collect(Collectors.joining("\n"));
    }

    /** Sentences with their clauses, one line a missing fact. */
    List<String> lines(List<ReasonText> reasons) {
        return ReasonLine.of(reasons, year.rulebook(), language).stream()
                .map(it -> it.citation().isEmpty() ? it.message() : GROUND.in(language, it.message(), it.citation()))
                .toList();
    }
}
