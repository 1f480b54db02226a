package vn.minhxet.hindsight;

import java.util.List;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Period;

/**
 * What would have had to be otherwise, as it is handed out (bản nhìn lại). Immutable.
 *
 * @param outcome what came out
 * @param grade null unless graded
 * @param wanted the grade asked for
 * @param alternatives that would have led to it or to a better one, smallest first
 * @param obstacles what none of the subject's own facts would have lifted
 * @param complete whether nothing was left out because the search took too long
 * @param message the answer in a sentence
 * @param notice that this is a reading of the year and no ground to alter a record
 */
public record HindsightText(
        RulebookText rulebook,
        Period period,
        String subject,
        String name,
        Outcome outcome,
        Grade grade,
        Grade wanted,
        List<AlternativeText> alternatives,
        List<ObstacleText> obstacles,
        boolean complete,
        String message,
        String notice) {

    /** The words of what was found. */
    public static HindsightText of(Hindsight hindsight, Language language) {
        return new HindsightWriter(hindsight, language).text();
    }
}
