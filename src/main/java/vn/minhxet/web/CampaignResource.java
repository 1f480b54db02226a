package vn.minhxet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Predicate;
import vn.minhxet.account.Action;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.campaign.OverviewWriter;

/** The overview of a campaign, and the proof of one result in it. */
@Path("campaigns/{campaign}")
@Produces(PageEngine.TYPE)
public final class CampaignResource {

    private static final String SUBJECT = "subject";

    private final CampaignPages pages;
    private final PageEngine engine;
    private final PageCaller asking;

    @Inject
    CampaignResource(CampaignPages pages, PageEngine engine, PageCaller asking) {
        this.asking = asking;
        this.pages = pages;
        this.engine = engine;
    }

    /** What waits for whom, results, quotas, imports, what is on hold. */
    @GET
    public Response overview(
            @PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.work(() -> {
            asking.require(Action.VIEW_CAMPAIGN);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            return engine.answer(
                    "overview",
                    new OverviewWriter(scope, pages.states(campaign))
                            .write(
                                    pages.record(),
                                    named(campaign),
                                    asking.reader().mayEverywhere(Action.VIEW_RESULT),
                                    pages.record().campaign(campaign).closed(),
                                    pages.before(scope.year())),
                    scope.language());
        });
    }

    private Predicate<String> named(String campaign) {
        return asking.reader().may(Action.VIEW_EXPLANATION)
                ? asking.reach(Action.VIEW_EXPLANATION, campaign)
                : nobody -> false;
    }

    /** The proof that the last step with a result stands in the ledger, to be checked without this program. */
    @GET
    @Path("proof")
    @Produces("text/plain; charset=UTF-8")
    @AcceptedParameters(SUBJECT)
    public Response proof(@PathParam("campaign") String campaign, @Context UriInfo uri) {
        String subject = QueryParameters.of(uri).required(SUBJECT);
        return pages.work(() -> {
            asking.require(Action.EXPORT, campaign, subject);
            byte[] proof = pages.record().proof(campaign, subject).text().getBytes(UTF_8);
            asking.noteExport(campaign, subject);
            return Response.ok(proof)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proof.tlog-proof\"")
                    .build();
        });
    }
}
