package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.Request;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.StreamedAnswer;
import vn.minhxet.language.Language;
import vn.minhxet.overview.OrganizationPage;
import vn.minhxet.overview.SubjectPage;
import vn.minhxet.population.Population;
import vn.minhxet.report.GradingsCsv;
import vn.minhxet.report.GradingsWorkbook;
import vn.minhxet.report.GradingsWriter;
import vn.minhxet.selection.Selection;
import vn.minhxet.selection.SubjectFilter;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.subject.OrganizationTreeWriter;
import vn.minhxet.web.page.subject.SubjectListWriter;

/** Members and organizations of a campaign: the tree, lists, and lists as files. */
@Path("campaigns/{campaign}")
@Produces(PageEngine.TYPE)
public final class SubjectListResource {

    private static final String MEMBERS_AFTER = "membersAfter";

    private final CampaignPages pages;
    private final PageEngine engine;
    private final PageCaller asking;
    private final RequestLimits limits;

    @Inject
    SubjectListResource(CampaignPages pages, PageEngine engine, RequestLimits limits, PageCaller asking) {
        this.asking = asking;
        this.pages = pages;
        this.engine = engine;
        this.limits = limits;
    }

    /** An organization with what stands directly below it; without one, the roots. */
    @GET
    @Path("organizations")
    @AcceptedParameters({ListFilter.IN, ListFilter.AFTER, MEMBERS_AFTER})
    public Response organizations(
            @PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryParameters query = QueryParameters.of(uri);
        return pages.work(() -> {
            asking.requireSomewhere(Action.VIEW_RESULT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            YearGrading year = scope.year().grading();
            OrganizationPage tree = tree(campaign, query, year);
            SubjectPage members = SubjectPage.of(year, direct(query, year), query.text(MEMBERS_AFTER), ListFilter.ROWS);
            return engine.answer(
                    "organization",
                    new OrganizationTreeWriter(scope, pages.states(campaign), CampaignPages.here(uri))
                            .write(tree, members),
                    scope.language());
        });
    }

    private OrganizationPage tree(String campaign, QueryParameters query, YearGrading year) {
        OptionalInt of = ListFilter.organization(query, year);
        if (of.isPresent()) {
            asking.require(
                    Action.VIEW_RESULT,
                    campaign,
                    year.population().row(of.getAsInt()).id());
        }
        OrganizationPage all = OrganizationPage.of(year, of, query.text(ListFilter.AFTER), ListFilter.ROWS);
        if (asking.reader().mayEverywhere(Action.VIEW_RESULT)) {
            return all;
        }
        Predicate<String> reached = asking.reach(Action.VIEW_RESULT, campaign);
        return of.isPresent() ? ReachedTree.at(all, reached) : ReachedTree.top(year, all, reached);
    }

    /** The members who stand directly in the organization asked for. */
    private static Selection direct(QueryParameters query, YearGrading year) {
        Population population = year.population();
        int of = ListFilter.organization(query, year).orElse(-1);
        Set<String> ids = IntStream.range(population.organizations(), population.size())
                .filter(it -> of >= 0 && population.above(it) == of)
                .mapToObj(it -> population.row(it).id())
                .collect(Collectors.toSet());
        return new Selection(SubjectFilter.ALL.among(ids), SubjectOrder.NAME);
    }

    /** Those who are looked for. */
    @GET
    @Path("subjects")
    @AcceptedParameters({
        ListFilter.NAME,
        ListFilter.GRADE,
        ListFilter.OUTCOME,
        ListFilter.STATE,
        ListFilter.SUBJECT_KIND,
        ListFilter.KIND,
        ListFilter.RULE,
        ListFilter.IN,
        ListFilter.DECIDER,
        ListFilter.AWAITS,
        ListFilter.SORT,
        ListFilter.AFTER
    })
    public Response subjects(
            @PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryParameters query = QueryParameters.of(uri);
        return pages.work(() -> {
            asking.requireSomewhere(Action.VIEW_RESULT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            Map<String, ResultState> states = pages.states(campaign);
            YearGrading year = scope.year().grading();
            SubjectPage page = SubjectPage.of(
                    year,
                    ListFilter.selection(
                            query, year, states, asking.reached(Action.VIEW_RESULT, campaign, year.population())),
                    query.text(ListFilter.AFTER).filter(it -> !it.isEmpty()),
                    ListFilter.ROWS);
            return engine.answer(
                    "subjects",
                    new SubjectListWriter(scope, states, CampaignPages.here(uri)).write(page),
                    scope.language());
        });
    }

    /** The same list as CSV, all of it. */
    @GET
    @Path("gradings.csv")
    @Produces("text/csv; charset=UTF-8")
    @AcceptedParameters({
        ListFilter.NAME,
        ListFilter.GRADE,
        ListFilter.OUTCOME,
        ListFilter.STATE,
        ListFilter.SUBJECT_KIND,
        ListFilter.KIND,
        ListFilter.RULE,
        ListFilter.IN,
        ListFilter.DECIDER,
        ListFilter.AWAITS,
        ListFilter.SORT
    })
    public Response csv(
            @PathParam("campaign") String campaign,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request caller) {
        return file(campaign, uri, headers, caller, "csv", GradingsCsv::new);
    }

    /** The same list as a workbook, all of it. */
    @GET
    @Path("gradings.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @AcceptedParameters({
        ListFilter.NAME,
        ListFilter.GRADE,
        ListFilter.OUTCOME,
        ListFilter.STATE,
        ListFilter.SUBJECT_KIND,
        ListFilter.KIND,
        ListFilter.RULE,
        ListFilter.IN,
        ListFilter.DECIDER,
        ListFilter.AWAITS,
        ListFilter.SORT
    })
    public Response workbook(
            @PathParam("campaign") String campaign,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request caller) {
        return file(campaign, uri, headers, caller, "xlsx", GradingsWorkbook::new);
    }

    private Response file(
            String campaign,
            UriInfo uri,
            HttpHeaders headers,
            Request caller,
            String ending,
            BiFunction<Language, Selection, GradingsWriter> writers) {
        QueryParameters query = QueryParameters.of(uri);
        return pages.work(() -> {
            asking.requireSomewhere(Action.EXPORT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            YearGrading year = scope.year().grading();
            Selection selection = ListFilter.selection(
                    query, year, pages.states(campaign), asking.reached(Action.EXPORT, campaign, year.population()));
            asking.noteExport(campaign);
            GradingsWriter writer = writers.apply(scope.language(), selection);
            return Response.ok(new StreamedAnswer(
                            out -> writer.write(year, out), Deadline.in(limits.gradingTime()), caller))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + campaign + '.' + ending + '"')
                    .build();
        });
    }
}
