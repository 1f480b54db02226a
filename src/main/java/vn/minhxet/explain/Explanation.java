package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.subject.Outcome;

/**
 * Everything that is to be said of the grading of one subject (bản giải trình): why, on what it rests, and why not the
 * next grade. Immutable.
 *
 * @param decidedBy the committee that decides, as papers name it; null where it is not among the facts
 * @param score the total of points by part; empty where the rulebook has none
 * @param scoreSheet the points criterion by criterion; null where totals are entered
 * @param quota the arithmetic of the quota in words, null for those who are not candidates
 * @param held the conditions met that people are told
 * @param next the obstacles to each higher grade, the nearest first
 * @param documents the documents cited, in order of declaration
 * @param warnings what is odd about the facts of the subject
 */
public record Explanation(
        RulebookText rulebook,
        String rulebookTitle,
        ProvenanceText.Facts facts,
        ProvenanceText.Program program,
        Period period,
        GradingText grading,
        @Nullable String decidedBy,
        Map<String, @Nullable Object> score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ScoreCardText scoreSheet,
        @Nullable String quota,
        @JsonIgnore List<ReasonText> held,
        List<Obstacles> next,
        List<Cited> documents,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WarningText> warnings) {

    /**
     * The obstacles to a grade. Immutable.
     *
     * @param grade the grade not reached
     * @param obstacles the verdicts below it; never empty
     */
    public record Obstacles(Grade grade, List<ReasonText> obstacles) {}

    /** A document cited, with its title in the requested language. */
    public record Cited(String id, @Nullable LocalDate date, String title) {}

    /**
     * The explanation of the grading of one subject.
     *
     * @param subject the id as people write it
     * @throws vn.minhxet.grading.UnknownSubjectException where it was not graded
     */
    public static Explanation of(YearGrading year, String subject, Language language) {
        int position = year.position(subject);
        Grading grading = year.grading(position);
        Explainer explainer = new Explainer(year, language);
        GradingText text = explainer.withHeld(grading);
        List<Obstacles> next = next(explainer, grading);
        return new Explanation(
                RulebookText.of(year.rulebook()),
                year.rulebook().title().in(language),
                ProvenanceText.of(year).facts(),
                ProvenanceText.of(year).program(),
                year.period(),
                text,
                text.decidedByName(),
                year.rulebook().points() ? score(grading) : Map.of(),
                year.scoreCard(position)
                        .map(it -> ScoreCardText.of(it, year.rulebook().parameters(), language))
                        .orElse(null),
                grading.quota().map(it -> explainer.quota(grading).message()).orElse(null),
                explainer.heldForPeople(grading),
                next,
                cited(year, position, text, next, language),
                warnings(year, text.subject(), language));
    }

    private static List<WarningText> warnings(YearGrading year, String subject, Language language) {
        return YearWarnings.of(year, subject).stream()
                .map(it -> WarningText.of(it, language))
                .toList();
    }

    private static Map<String, @Nullable Object> score(Grading grading) {
        OpenFacts facts = OpenFacts.of(grading.bestAndWorst());
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("generalPoints", facts.plain("generalPoints"));
        parts.put("resultPoints", facts.plain("resultPoints"));
        bonus(grading).ifPresent(it -> parts.put("bonus", it));
        Map<String, BigDecimal> ofRules = new LinkedHashMap<>();
        grading.verdicts().stream()
                .filter(it -> it.effect() == Effect.POINTS)
                .sorted(Reason.ORDER)
                .forEach(it -> ofRules.merge(it.rule().name(), Hundredths.decimal(it.points()), BigDecimal::add));
        parts.putAll(ofRules);
        parts.put("score", facts.plain("score"));
        return parts;
    }

    /** The documents behind the score sheet: where it comes from, and where the figures of its criteria do. */
    private static Stream<String> sources(YearGrading year, int position) {
        return year.scoreCard(position).stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(card.sheet().source()),
                        card.items().stream()
                                .flatMap(it -> year
                                        .rulebook()
                                        .parameters()
                                        .find(it.item().maximum())
                                        .stream())
                                .map(Parameter::clause)));
    }

    private static Optional<BigDecimal> bonus(Grading grading) {
        return Optional.ofNullable(grading.bestAndWorst().worst().points())
                .filter(it -> it.bonus() != 0)
                .map(it -> Hundredths.decimal(it.bonus()));
    }

    private static List<Obstacles> next(Explainer explainer, Grading grading) {
        List<Obstacles> next = new ArrayList<>();
        if (grading.outcome() == Outcome.NOT_GRADED || grading.outcome() == Outcome.ON_HOLD) {
            return next;
        }
        Optional<Grade> reached =
                grading.grade().or(() -> Optional.of(grading.openGrades().get(0)));
        for (Grade grade : Grade.values()) {
            List<ReasonText> obstacles = explainer.obstacles(grading, grade);
            if (grade.compareTo(reached.get()) > 0 && !obstacles.isEmpty()) {
                next.add(new Obstacles(grade, obstacles));
            }
        }
        return next;
    }

    private static List<Cited> cited(
            YearGrading year, int position, GradingText text, List<Obstacles> next, Language language) {
        Stream<String> reasons = Stream.of(
                        text.reasons().stream(),
                        text.notes().stream(),
                        Stream.ofNullable(text.held()).flatMap(List::stream),
                        next.stream().flatMap(it -> it.obstacles().stream()))
                .flatMap(Function.identity())
                .map(ReasonText::clause);
        List<LegalDocument> named = Stream.concat(reasons, sources(year, position))
                .map(year.rulebook()::document)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return year.rulebook().documents().stream()
                .filter(named::contains)
                .map(it -> new Cited(it.id(), it.date(), it.title().in(language)))
                .toList();
    }
}
