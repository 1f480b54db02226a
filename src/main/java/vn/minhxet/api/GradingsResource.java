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
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.Quoted;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.report.GradingsWriter;
import vn.minhxet.rule.Grade;

/** Grades the facts of a year (xét xếp loại): the same document, byte for byte, as on the command line. */
@Path("api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GradingsResource {

    private static final String HELD = "held";
    private static final String SUBJECT = "subject";
    private static final String WANTED = "wanted";

    private final GradingService desk;
    private final RequestLimits limits;

    @Inject
    GradingsResource(GradingService desk, RequestLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /** The gradings of all subjects. */
    @POST
    @Path("gradings")
    public Response gradings(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context CloseableService closing,
            @Context Request caller,
            InputStream body) {
        QueryParameters query = QueryParameters.of(uri, GradingService.RULEBOOK, GradingService.POPULATION, HELD);
        Language language = query.language(headers);
        GradingsWriter writer = new GradingsJson(language, query.flag(HELD));
        YearGrading year = desk.grade(query, headers, body, closing, it -> it);
        return YearDocument.answer(
                year, language, new YearStream(year, writer, Deadline.in(limits.gradingTime()), caller));
    }

    /** The explanation of one grading. */
    @POST
    @Path("explanations")
    public Response explanation(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context CloseableService closing, InputStream body) {
        QueryParameters query = QueryParameters.of(uri, GradingService.RULEBOOK, GradingService.POPULATION, SUBJECT);
        Language language = query.language(headers);
        String subject = query.required(SUBJECT);
        return desk.grade(query, headers, body, closing, year -> explanation(year, subject, language))
                .answer(language);
    }

    private static YearDocument explanation(YearGrading year, String subject, Language language) {
        Grading grading = year.of(subject).orElseThrow(() -> unknown(subject, year));
        Explanation explanation = Explanation.of(year, grading, language);
        return YearDocument.written(year, out -> ExplanationJson.write(explanation, out));
    }

    /** What would have had to be otherwise for one subject to reach a grade. */
    @POST
    @Path("gradings/reach")
    public Response reach(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context CloseableService closing, InputStream body) {
        QueryParameters query =
                QueryParameters.of(uri, GradingService.RULEBOOK, GradingService.POPULATION, SUBJECT, WANTED);
        Language language = query.language(headers);
        String subject = query.required(SUBJECT);
        Grade wanted = query.grade(WANTED);
        return desk.grade(query, headers, body, closing, year -> counterfactual(year, subject, wanted, language))
                .answer(language);
    }

    private static YearDocument counterfactual(YearGrading year, String subject, Grade wanted, Language language) {
        int position = year.population().position(subject);
        if (position < 0) {
            throw unknown(subject, year);
        }
        CounterfactualText text = CounterfactualWriter.write(CounterfactualSearch.of(year, position, wanted), language);
        return YearDocument.written(year, out -> CounterfactualJson.write(text, out));
    }

    private static ProblemException unknown(String subject, YearGrading year) {
        Bilingual meant = Nearest.behind(subject, year.population().ids());
        String shown = Quoted.of(subject);
        return new ProblemException(
                ProblemKind.UNKNOWN_SUBJECT,
                new Bilingual(
                        "Không có tổ chức hoặc đảng viên nào mang mã “" + shown + "”." + meant.vi(),
                        "There is no organization or member with the id “" + shown + "”." + meant.en()));
    }
}
