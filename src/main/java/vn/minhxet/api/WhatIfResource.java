package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.QueryParameters;
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

/**
 * What would changes in a held population: by other parameters, by another rulebook of the installation or with
 * targets reached. The same document as on the command line.
 */
@Path("api/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WhatIfResource {

    private final RulebookLibrary shelf;
    private final HeldPopulations populations;
    private final GradingService service;

    @Inject
    WhatIfResource(RulebookLibrary shelf, HeldPopulations populations, GradingService service) {
        this.shelf = shelf;
        this.populations = populations;
        this.service = service;
    }

    /** The comparison of the actual with the supposed grading; for varied parameters, the curve. */
    @POST
    public Response compare(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Language language = QueryParameters.of(uri).language(headers);
        WhatIfRequest asked = service.question(headers, body, WhatIfRequest::read);
        try {
            return answer(asked, language);
        } catch (SuppositionException refused) {
            throw asked.refused(refused);
        }
    }

    private Response answer(WhatIfRequest asked, Language language) {
        HeldPopulation held = populations.use(asked.population());
        EvaluationPlan plan = shelf.choose(asked.rulebook(), held.population().period());
        CompiledRulebook rules =
                shelf.compiled(asked.question().against().orElse(plan.rulebook().id()));
        asked.requireTypes(rules.rulebook());
        Supposition supposition = asked.question().supposition(rules);
        List<Sweep> sweeps = asked.question().sweeps(rules.rulebook());
        Supplier<YearDocument> work = () -> {
            asked.question().requireTargets(held.population().facts());
            YearGrading before = held.graded(plan);
            return sweeps.isEmpty()
                    ? comparison(before, supposition, asked.excerpt(held.committees(asked.question())), language)
                    : curve(Curve.of(before, supposition, sweeps), language);
        };
        return (sweeps.isEmpty() ? service.atDesk(work) : service.atSweepDesk(work)).answer(language);
    }

    private static YearDocument comparison(
            YearGrading before, Supposition supposition, Excerpt excerpt, Language language) {
        Comparison comparison = Comparison.of(before, supposition);
        return YearDocument.of(
                before.isInForce() && comparison.after().isInForce(),
                out -> new ComparisonJson(language).write(comparison, excerpt, out));
    }

    private static YearDocument curve(Curve curve, Language language) {
        YearGrading before = curve.before();
        boolean inForce =
                before.isInForce() && curve.supposition().rules().rulebook().isInForce(before.period());
        return YearDocument.of(inForce, out -> new CurveJson(language).write(curve, out));
    }
}
