package vn.minhxet.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Language;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.CurveJson;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.Sweep;

/**
 * A question about a held population, ready to be graded (phương án giả định). Immutable; safe for any thread.
 *
 * @param held whom it is about
 * @param plan by what they were graded
 * @param parameters how they are graded instead, but for the targets that count as reached
 * @param sweeps the parameters that are varied; if any, the answer is a curve
 */
record WhatIfAnswer(
        WhatIfRequest question, HeldPopulation held, EvaluationPlan plan, Supposition parameters, List<Sweep> sweeps) {

    /**
     * What a question asks for.
     *
     * @throws ProblemException where it names what there is not, or what cannot be supposed
     */
    static WhatIfAnswer of(WhatIfRequest question, RulebookLibrary shelf, HeldPopulations populations) {
        HeldPopulation held = populations.use(question.population());
        EvaluationPlan plan = question.rulebook()
                .map(shelf::named)
                .orElseGet(() -> shelf.inForceIn(held.population().period()));
        CompiledRulebook rules =
                shelf.compiled(question.against().orElse(plan.rulebook().id()));
        return new WhatIfAnswer(
                question,
                held,
                plan,
                SuppositionReader.of(question, rules),
                SuppositionReader.sweeps(question, rules.rulebook()));
    }

    /** The problem reported when it takes too long. */
    ProblemKind tooLong() {
        return sweeps.isEmpty() ? ProblemKind.GRADING_TOO_LONG : ProblemKind.SWEEP_TOO_LONG;
    }

    /**
     * Grades and compares.
     *
     * @throws ProblemException where it cannot be supposed of this population
     */
    YearDocument document(Language language) {
        YearGrading before = held.graded(plan);
        return YearDocument.written(before, out -> write(before, language, out));
    }

    private void write(YearGrading before, Language language, OutputStream out) throws IOException {
        Supposition supposition = SuppositionReader.reaching(
                question.reached(), parameters, held.population().facts());
        if (sweeps.isEmpty()) {
            Committees committees = SuppositionReader.at("by", () -> held.committees(question.by()));
            Comparison comparison = Comparison.of(before, supposition);
            Excerpt excerpt = new Excerpt(committees, question.committees(), question.offset(), question.limit());
            new ComparisonJson(language).write(comparison, excerpt, out);
        } else {
            Curve curve = SuppositionReader.at("sweep", () -> Curve.of(before, supposition, sweeps));
            new CurveJson(language).write(curve, out);
        }
    }
}
