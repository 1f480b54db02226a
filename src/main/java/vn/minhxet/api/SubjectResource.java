package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.paper.file.PaperFile;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.rule.Grade;

/** One subject of a held population: why, what would have had to be otherwise, and the slip to print (giải trình). */
@Path("api/populations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class SubjectResource {

    private static final String SUBJECT = "subject";
    private static final String WANTED = "wanted";

    /** The slip is laid out by a style within the page; nothing else in it is let in. */
    private static final String STYLED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final HeldYears years;

    @Inject
    SubjectResource(HeldYears years) {
        this.years = years;
    }

    /** The explanation of its grading: the same document as that of facts in a body. */
    @GET
    @Path("explanation")
    @AcceptedParameters({GradingService.RULEBOOK, SUBJECT})
    public Response explanation(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        String subject = QueryParameters.of(uri).required(SUBJECT);
        return years.answer(id, uri, headers, request, (year, question) -> {
            Explanation explanation = Explanation.of(year, subject, question.language());
            return YearDocument.bytes(out -> ExplanationJson.write(explanation, out));
        });
    }

    /** What would have had to be otherwise for it to reach a grade. */
    @GET
    @Path("reach")
    @AcceptedParameters({GradingService.RULEBOOK, SUBJECT, WANTED})
    public Response reach(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        QueryParameters query = QueryParameters.of(uri);
        String subject = query.required(SUBJECT);
        Grade wanted = query.grade(WANTED);
        return years.answer(
                id,
                uri,
                headers,
                request,
                (year, question) -> YearDocument.bytes(out -> CounterfactualJson.write(
                        CounterfactualWriter.write(CounterfactualSearch.of(year, subject, wanted), question.language()),
                        out)));
    }

    /** The explanation on one page to print. */
    @GET
    @Path("slip")
    @Produces(MediaType.TEXT_HTML)
    @AcceptedParameters({GradingService.RULEBOOK, SUBJECT})
    public Response slip(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        String subject = QueryParameters.of(uri).required(SUBJECT);
        Response slip =
                years.answer(id, uri, headers, request, (year, question) -> slip(year, subject, question.language()));
        return Response.fromResponse(slip)
                .header("Content-Security-Policy", STYLED)
                .build();
    }

    private static byte[] slip(YearGrading year, String subject, Language language) {
        String known = year.population().row(year.position(subject)).id();
        PaperRequest paper = new PaperRequest(
                PaperKind.SLIP,
                Optional.empty(),
                Optional.of(known),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return YearDocument.bytes(
                out -> PaperFile.HTML.write(List.of(YearPapers.of(year, paper, language)), language, out));
    }
}
