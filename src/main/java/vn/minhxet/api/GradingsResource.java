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
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.StreamedAnswer;
import vn.minhxet.language.Language;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.report.GradingsWriter;
import vn.minhxet.rule.Grade;
import vn.minhxet.selection.Selection;

/** Grades the facts of a year (xét xếp loại): the same document, byte for byte, as on the command line. */
@Path("api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GradingsResource {

    private static final String HELD = "held";
    private static final String SUBJECT = "subject";
    private static final String WANTED = "wanted";

    private final GradingService service;
    private final RequestLimits limits;

    @Inject
    GradingsResource(GradingService service, RequestLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    /** The gradings of all subjects. */
    @POST
    @Path("gradings")
    @AcceptedParameters({GradingService.RULEBOOK, GradingService.POPULATION, HELD})
    public Response gradings(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context CloseableService closing,
            @Context Request caller,
            InputStream body) {
        QueryParameters query = QueryParameters.of(uri);
        Language language = query.language(headers);
        GradingsWriter writer = new GradingsJson(language, query.flag(HELD), Selection.ALL);
        YearGrading year = service.gradeToSend(query, headers, body, closing);
        return YearDocument.answer(
                year.isInForce(),
                language,
                new StreamedAnswer(out -> writer.write(year, out), Deadline.in(limits.gradingTime()), caller));
    }

    /** The explanation of one grading. */
    @POST
    @Path("explanations")
    @AcceptedParameters({GradingService.RULEBOOK, GradingService.POPULATION, SUBJECT})
    public Response explanation(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        QueryParameters query = QueryParameters.of(uri);
        Language language = query.language(headers);
        String subject = query.required(SUBJECT);
        return ofSubject(query, headers, body, year -> {
                    Explanation explanation = Explanation.of(year, subject, language);
                    return YearDocument.of(year.isInForce(), out -> ExplanationJson.write(explanation, out));
                })
                .answer(language);
    }

    /** What would have had to be otherwise for one subject to reach a grade. */
    @POST
    @Path("gradings/reach")
    @AcceptedParameters({GradingService.RULEBOOK, GradingService.POPULATION, SUBJECT, WANTED})
    public Response reach(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        QueryParameters query = QueryParameters.of(uri);
        Language language = query.language(headers);
        String subject = query.required(SUBJECT);
        Grade wanted = query.grade(WANTED);
        return ofSubject(query, headers, body, year -> {
                    CounterfactualText text =
                            CounterfactualWriter.write(CounterfactualSearch.of(year, subject, wanted), language);
                    return YearDocument.of(year.isInForce(), out -> CounterfactualJson.write(text, out));
                })
                .answer(language);
    }

    private YearDocument ofSubject(
            QueryParameters query,
            HttpHeaders headers,
            InputStream body,
            Function<YearGrading, YearDocument> document) {
        try {
            return service.grade(query, headers, body, document);
        } catch (UnknownSubjectException unknown) {
            throw GradingService.refused(unknown);
        }
    }
}
