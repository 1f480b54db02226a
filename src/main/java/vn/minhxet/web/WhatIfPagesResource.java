package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.ComparisonWorkbook;
import vn.minhxet.report.ComparisonWriter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.whatif.AskedSupposition;
import vn.minhxet.web.page.whatif.SuppositionForm;
import vn.minhxet.web.page.whatif.WhatIfAnswer;
import vn.minhxet.web.page.whatif.WhatIfFragment;
import vn.minhxet.web.page.whatif.WhatIfWriter;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.SuppositionException;

/**
 * The what-if page of a campaign. It enters nothing anywhere: the supposition stands in the address, and the form is sent only
 * because it is too long for one.
 */
@Path("campaigns/{campaign}/what-if")
public final class WhatIfPagesResource {

    /** Comparisons name each committee and each change: as many as a sheet of a workbook takes. */
    private static final int ALL = 1_000_000;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "whatif";
    private static final String SHEET = "whatifsheet";
    private static final String ANSWER = "whatifanswer";

    private final PageEngine engine;
    private final PageCaller asking;
    private final CampaignPages pages;
    private final FormFields forms;
    private final RulebookLibrary library;

    @Inject
    WhatIfPagesResource(
            PageEngine engine, CampaignPages pages, FormFields forms, RulebookLibrary library, PageCaller asking) {
        this.asking = asking;
        this.engine = engine;
        this.pages = pages;
        this.forms = forms;
        this.library = library;
    }

    /** The page with what its address supposes. */
    @GET
    @Produces(PageEngine.TYPE)
    @AcceptedParameters({
        AskedSupposition.AGAINST,
        AskedSupposition.SET,
        AskedSupposition.BALANCE,
        AskedSupposition.REACHED,
        AskedSupposition.NAME,
        WhatIfWriter.FROM
    })
    public Response page(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        QueryParameters query = QueryParameters.of(uri);
        AskedSupposition asked = AskedSupposition.of(query::text);
        int from = query.text(WhatIfWriter.FROM).isEmpty() ? 0 : query.number(WhatIfWriter.FROM, 1, ALL);
        return pages.work(() -> {
            asking.require(Action.VIEW_RESULT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            CompiledRulebook rules = rules(scope, asked);
            WhatIfWriter writer = new WhatIfWriter(scope, asked);
            WhatIfAnswer answer = answer(writer, scope, asked, rules, from);
            Response.ResponseBuilder status = Response.status(answer.refusal().isEmpty() ? 200 : 422);
            return engine.answer(status, PAGE, writer.page(rules.rulebook(), others(), answer), language);
        });
    }

    /** What comes of the form: to the script of the page the answer alone, else the page at its address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(PageEngine.TYPE)
    public Response move(
            @PathParam("campaign") String campaign,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @HeaderParam("HX-Request") @Nullable String byScript,
            InputStream body) {
        Language language = PageLanguage.of(uri, headers);
        Map<String, String> fields = forms.read(headers, body);
        return pages.work(() -> {
            asking.require(Action.VIEW_RESULT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            String against = fields.getOrDefault(AskedSupposition.AGAINST, "");
            CompiledRulebook rules = rules(scope, against);
            AskedSupposition asked = SuppositionForm.read(fields, rules.rulebook());
            if (byScript == null) {
                return Response.seeOther(
                                URI.create(asked.at(scope.at(WhatIfWriter.PAGE)).text()))
                        .build();
            }
            WhatIfAnswer answer = answer(new WhatIfWriter(scope, asked), scope, asked, rules, 0);
            Response.ResponseBuilder status = Response.status(answer.refusal().isEmpty() ? 200 : 422);
            return engine.answer(status, ANSWER, new WhatIfFragment(language, answer), language);
        });
    }

    /** The figures of one score sheet of the rulebook that grades. */
    @GET
    @Path("sheets/{sheet}")
    @Produces(PageEngine.TYPE)
    @AcceptedParameters({
        AskedSupposition.AGAINST,
        AskedSupposition.SET,
        AskedSupposition.BALANCE,
        AskedSupposition.REACHED,
        AskedSupposition.NAME,
        WhatIfWriter.FROM
    })
    public Response sheet(
            @PathParam("campaign") String campaign,
            @PathParam("sheet") String sheet,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        AskedSupposition asked = AskedSupposition.of(QueryParameters.of(uri)::text);
        return pages.work(() -> {
            asking.require(Action.VIEW_RESULT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            Rulebook rulebook = rules(scope, asked).rulebook();
            ScoreSheet opened = rulebook.sheet(sheet).orElseThrow(NotFoundException::new);
            return engine.answer(SHEET, new WhatIfWriter(scope, asked).sheet(rulebook, opened), scope.language());
        });
    }

    /** The comparison as a file: all of it. */
    @GET
    @Path("file")
    @AcceptedParameters({
        AskedSupposition.AGAINST,
        AskedSupposition.SET,
        AskedSupposition.BALANCE,
        AskedSupposition.REACHED,
        AskedSupposition.NAME,
        WhatIfWriter.AS
    })
    public Response file(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        QueryParameters query = QueryParameters.of(uri);
        AskedSupposition asked = AskedSupposition.of(query::text);
        boolean workbook = query.required(WhatIfWriter.AS).equals("xlsx");
        byte[] file = pages.work(() -> {
            asking.require(Action.EXPORT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            try {
                Comparison comparison = comparison(scope, asked, rules(scope, asked));
                asking.noteExport(campaign);
                return written(workbook ? new ComparisonWorkbook(language) : new ComparisonJson(language), comparison);
            } catch (SuppositionException refused) {
                throw new ProblemException(ProblemKind.IMPOSSIBLE_SUPPOSITION, refused.words());
            }
        });
        String ending = workbook ? "xlsx" : "json";
        return Response.ok(file, workbook ? WORKBOOK : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"what-if-" + campaign + '.' + ending + '"')
                .build();
    }

    private static byte[] written(ComparisonWriter writer, Comparison comparison) {
        Excerpt all = new Excerpt(Committees.of(comparison.before().population()), ALL, 0, ALL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writer.write(comparison, all, file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return file.toByteArray();
    }

    private WhatIfAnswer answer(
            WhatIfWriter writer, CampaignScope scope, AskedSupposition asked, CompiledRulebook rules, int from) {
        if (asked.isEmpty()) {
            return writer.nothing();
        }
        try {
            return writer.answer(comparison(scope, asked, rules), from);
        } catch (SuppositionException refused) {
            return writer.refused(refused);
        }
    }

    private static Comparison comparison(CampaignScope scope, AskedSupposition asked, CompiledRulebook rules) {
        YearGrading before = scope.year().grading();
        asked.question().requireTargets(before.population().facts());
        return Comparison.of(before, asked.question().supposition(rules));
    }

    private CompiledRulebook rules(CampaignScope scope, AskedSupposition asked) {
        return rules(scope, asked.against());
    }

    private CompiledRulebook rules(CampaignScope scope, String against) {
        return against.isEmpty() ? pages.years().rulebook(scope.year().campaign()) : library.compiled(against);
    }

    private List<Rulebook> others() {
        return library.all().stream().map(EvaluationPlan::rulebook).toList();
    }
}
