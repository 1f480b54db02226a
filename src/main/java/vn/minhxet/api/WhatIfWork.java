package vn.minhxet.api;

import java.util.List;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.CurveJson;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.Sweep;

/** What-if questions about held populations, understood and then answered. Safe for any thread. */
final class WhatIfWork {

    private final RulebookLibrary shelf;
    private final HeldPopulations populations;

    WhatIfWork(RulebookLibrary shelf, HeldPopulations populations) {
        this.shelf = shelf;
        this.populations = populations;
    }

    /**
     * A question that is understood: everything in it exists.
     *
     * @throws vn.minhxet.http.ProblemException where it names what does not exist, or cannot be supposed
     */
    Understood understood(WhatIfRequest asked) {
        HeldPopulation held = populations.use(asked.population());
        EvaluationPlan plan = shelf.choose(asked.rulebook(), held.population().period());
        CompiledRulebook rules =
                shelf.compiled(asked.question().against().orElse(plan.rulebook().id()));
        asked.requireTypes(rules.rulebook());
        try {
            return new Understood(
                    asked,
                    held,
                    plan,
                    asked.question().supposition(rules),
                    asked.question().sweeps(rules.rulebook()));
        } catch (SuppositionException refused) {
            throw asked.refused(refused);
        }
    }

    /**
     * A question that is understood.
     *
     * @param sweeps empty for a comparison
     */
    record Understood(
            WhatIfRequest asked,
            HeldPopulation held,
            EvaluationPlan plan,
            Supposition supposition,
            List<Sweep> sweeps) {

        boolean isCurve() {
            return !sweeps.isEmpty();
        }

        /** The answer to a comparison. */
        YearDocument comparison(Language language) {
            try {
                YearGrading before = before();
                return comparison(before, asked.excerpt(held.committees(asked.question())), language);
            } catch (SuppositionException refused) {
                throw asked.refused(refused);
            }
        }

        private YearDocument comparison(YearGrading before, Excerpt excerpt, Language language) {
            Comparison comparison = Comparison.of(before, supposition);
            return YearDocument.of(
                    before.isInForce() && comparison.after().isInForce(),
                    out -> new ComparisonJson(language).write(comparison, excerpt, out));
        }

        /** The answer to a sweep. */
        YearDocument curve(Language language, Curve.Progress progress) {
            try {
                Curve curve = Curve.of(before(), supposition, sweeps, progress);
                YearGrading before = curve.before();
                boolean inForce =
                        before.isInForce() && supposition.rules().rulebook().isInForce(before.period());
                return YearDocument.of(inForce, out -> new CurveJson(language).write(curve, out));
            } catch (SuppositionException refused) {
                throw asked.refused(refused);
            }
        }

        private YearGrading before() {
            asked.question().requireTargets(held.population().facts());
            return held.graded(plan);
        }
    }
}
