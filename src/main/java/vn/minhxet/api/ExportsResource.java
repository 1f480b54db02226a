package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import org.eclipse.jetty.server.Request;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.StreamedAnswer;
import vn.minhxet.language.Language;
import vn.minhxet.report.GradingsCsv;
import vn.minhxet.report.GradingsWorkbook;
import vn.minhxet.report.GradingsWriter;
import vn.minhxet.selection.Selection;

/** The gradings of a held population as files (xuất kết quả): just those that the list with the same parameters shows. */
@Path("api/populations/{id}")
public final class ExportsResource {

    private static final String CSV = "text/csv";

    private final HeldYears years;
    private final RequestLimits limits;

    @Inject
    ExportsResource(HeldYears years, RequestLimits limits) {
        this.years = years;
        this.limits = limits;
    }

    /** As CSV, a row a subject. */
    @GET
    @Path("gradings.csv")
    @Produces(CSV)
    @AcceptedParameters({
        GradingService.RULEBOOK,
        ListQuery.NAME,
        ListQuery.OUTCOME,
        ListQuery.GRADE,
        ListQuery.RULE,
        ListQuery.SUBJECT_KIND,
        ListQuery.KIND,
        ListQuery.IN,
        ListQuery.SORT
    })
    public Response csv(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request caller) {
        return file(id, uri, headers, caller, "csv", GradingsCsv::new);
    }

    /** As a workbook: the rows, their counts, and what has to be entered or decided. */
    @GET
    @Path("gradings.xlsx")
    @Produces(FactsIntake.WORKBOOK_TYPE)
    @AcceptedParameters({
        GradingService.RULEBOOK,
        ListQuery.NAME,
        ListQuery.OUTCOME,
        ListQuery.GRADE,
        ListQuery.RULE,
        ListQuery.SUBJECT_KIND,
        ListQuery.KIND,
        ListQuery.IN,
        ListQuery.SORT
    })
    public Response workbook(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request caller) {
        return file(id, uri, headers, caller, "xlsx", GradingsWorkbook::new);
    }

    private Response file(
            String id,
            UriInfo uri,
            HttpHeaders headers,
            Request caller,
            String ending,
            BiFunction<Language, Selection, GradingsWriter> writers) {
        QueryParameters query = QueryParameters.of(uri);
        Language language = query.language(headers);
        YearGrading year = years.year(id, uri, headers);
        GradingsWriter writer = writers.apply(language, selection(query, year));
        StreamedAnswer stream =
                new StreamedAnswer(out -> writer.write(year, out), Deadline.in(limits.gradingTime()), caller);
        String name = "gradings-" + year.period().year() + '.' + ending;
        return Response.fromResponse(YearDocument.answer(year.isInForce(), language, stream))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }

    private static Selection selection(QueryParameters query, YearGrading year) {
        try {
            return ListQuery.selection(query, year);
        } catch (UnknownSubjectException unknown) {
            throw GradingService.refused(unknown);
        }
    }
}
