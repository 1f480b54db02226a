package vn.minhxet.counterfactual;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ProvenanceText;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What would have had to be otherwise, in words (bản nhìn lại). Immutable.
 *
 * @param outcome the actual outcome
 * @param grade null unless graded
 * @param wanted the wanted grade
 * @param alternatives that would have led to it or to a better one, smallest first
 * @param obstacles what none of the subject's own facts would have lifted
 * @param complete whether nothing was left out because the search took too long
 * @param message the answer in a sentence
 * @param notice that this is a reading of the year and no ground to alter a record
 */
public record CounterfactualText(
        RulebookText rulebook,
        ProvenanceText.Facts facts,
        ProvenanceText.Program program,
        Period period,
        String subject,
        String name,
        Outcome outcome,
        @Nullable Grade grade,
        Grade wanted,
        List<AlternativeText> alternatives,
        List<ObstacleText> obstacles,
        boolean complete,
        String message,
        String notice) {}
