package vn.minhxet.explain;

import java.util.stream.Stream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Period;

/**
 * A whole graded year as it is handed out; each grading is worded when it is drawn, so that a province never stands in
 * memory twice.
 *
 * @param gradings organizations in order of id, then members; can be drawn once
 */
public record GradingsDocument(RulebookText rulebook, Period period, Stream<GradingText> gradings) {

    /**
     * The document of a graded year.
     *
     * @param held whether the conditions that were met are told too
     */
    public static GradingsDocument of(YearGrading year, Language language, boolean held) {
        Explainer explainer = new Explainer(year, language);
        return new GradingsDocument(
                RulebookText.of(year.rulebook()),
                year.period(),
                year.gradings().stream().map(it -> held ? explainer.withHeld(it) : explainer.text(it)));
    }
}
