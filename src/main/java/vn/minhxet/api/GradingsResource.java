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
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.exchange.ExplanationJson;
import vn.minhxet.exchange.GradingsJson;
import vn.minhxet.exchange.GradingsWriter;
import vn.minhxet.exchange.HindsightJson;
import vn.minhxet.exchange.Nearest;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.hindsight.Hindsight;
import vn.minhxet.hindsight.HindsightText;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Quoted;
import vn.minhxet.subject.Words;

/** Grades the facts of a year (xét xếp loại): the same document, byte for byte, as on the command line. */
@Path("api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GradingsResource {

    private static final String HELD = "held";
    private static final String SUBJECT = "subject";
    private static final String WANTED = "wanted";

    private final FactsDesk desk;
    private final Limits limits;

    @Inject
    GradingsResource(FactsDesk desk, Limits limits) {
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
        Query query = Query.of(uri, FactsDesk.RULEBOOK, FactsDesk.POPULATION, HELD);
        Language language = query.language(headers);
        GradingsWriter writer = new GradingsJson(language, query.flag(HELD));
        YearGrading year = desk.grade(query, headers, body, closing, it -> it);
        return YearDocument.answer(
                year, language, new Streamed(year, writer, Deadline.in(limits.gradingTime()), caller));
    }

    /** The explanation of one grading. */
    @POST
    @Path("explanations")
    public Response explanation(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context CloseableService closing, InputStream body) {
        Query query = Query.of(uri, FactsDesk.RULEBOOK, FactsDesk.POPULATION, SUBJECT);
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
        Query query = Query.of(uri, FactsDesk.RULEBOOK, FactsDesk.POPULATION, SUBJECT, WANTED);
        Language language = query.language(headers);
        String subject = query.required(SUBJECT);
        Grade wanted = query.grade(WANTED);
        return desk.grade(query, headers, body, closing, year -> lookBack(year, subject, wanted, language))
                .answer(language);
    }

    private static YearDocument lookBack(YearGrading year, String subject, Grade wanted, Language language) {
        int position = year.population().position(subject);
        if (position < 0) {
            throw unknown(subject, year);
        }
        HindsightText text = HindsightText.of(Hindsight.of(year, position, wanted), language);
        return YearDocument.written(year, out -> HindsightJson.write(text, out));
    }

    private static ProblemException unknown(String subject, YearGrading year) {
        List<String> ids = year.population().ids();
        Words meant = Nearest.to(subject, ids)
                .map(it -> new Words(" Có phải “" + it + "”?", " Did you mean “" + it + "”?"))
                .orElse(new Words("", ""));
        String shown = Quoted.of(subject);
        return new ProblemException(
                ProblemKind.UNKNOWN_SUBJECT,
                new Words(
                        "Không có tổ chức hoặc đảng viên nào mang mã “" + shown + "”." + meant.vi(),
                        "There is no organization or member with the id “" + shown + "”." + meant.en()));
    }
}
