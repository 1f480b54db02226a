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
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.overview.OrganizationPage;
import vn.minhxet.overview.SubjectPage;
import vn.minhxet.overview.YearDifference;
import vn.minhxet.overview.YearSummary;

/** The subjects of a held population in lists, as a tree, in numbers, and beside those of another (tra cứu). */
@Path("api/populations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class SubjectsResource {

    private final HeldYears years;

    @Inject
    SubjectsResource(HeldYears years) {
        this.years = years;
    }

    /** A page of the subjects that are asked for. */
    @GET
    @Path("subjects")
    @AcceptedParameters({
        GradingService.RULEBOOK,
        ListQuery.NAME,
        ListQuery.OUTCOME,
        ListQuery.GRADE,
        ListQuery.RULE,
        ListQuery.SUBJECT_KIND,
        ListQuery.KIND,
        ListQuery.IN,
        ListQuery.SORT,
        ListQuery.AFTER,
        ListQuery.LIMIT
    })
    public Response subjects(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return years.answer(id, uri, headers, request, (year, question) -> {
            QueryParameters query = question.query();
            return SubjectPage.of(
                    year, ListQuery.selection(query, year), ListQuery.after(query), ListQuery.limit(query));
        });
    }

    /** An organization, the way to it, and a page of those directly below it. */
    @GET
    @Path("organizations")
    @AcceptedParameters({GradingService.RULEBOOK, ListQuery.IN, ListQuery.AFTER, ListQuery.LIMIT})
    public Response organizations(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return years.answer(id, uri, headers, request, (year, question) -> {
            QueryParameters query = question.query();
            return OrganizationPage.of(
                    year, ListQuery.organization(query, year), ListQuery.after(query), ListQuery.limit(query));
        });
    }

    /** How many came out how, and where the quota binds. */
    @GET
    @Path("summary")
    @AcceptedParameters({GradingService.RULEBOOK, ListQuery.IN})
    public Response summary(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return years.answer(
                id,
                uri,
                headers,
                request,
                (year, question) -> YearSummary.of(year, ListQuery.organization(question.query(), year)));
    }

    /** What is otherwise in another held population. */
    @GET
    @Path("differences")
    @AcceptedParameters({GradingService.RULEBOOK, ListQuery.WITH, ListQuery.AFTER, ListQuery.LIMIT})
    public Response differences(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        String other = QueryParameters.of(uri).required(ListQuery.WITH);
        return years.answer(
                id,
                other,
                uri,
                headers,
                request,
                (first, second, question) -> YearDifference.of(
                        first, second, ListQuery.after(question.query()), ListQuery.limit(question.query())));
    }
}
