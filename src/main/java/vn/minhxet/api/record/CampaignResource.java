package vn.minhxet.api.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.minhxet.account.Action;
import vn.minhxet.record.Actor;

/** One campaign (một đợt đánh giá, xếp loại): how far it has come, closed, opened again. */
@Path("api/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CampaignResource {

    private final RecordAnswers answers;

    @Inject
    CampaignResource(RecordAnswers answers) {
        this.answers = answers;
    }

    /** One, with how far its results have come. */
    @GET
    public Response one(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(
                Action.VIEW_CAMPAIGN,
                uri,
                headers,
                request,
                question ->
                        CampaignEntry.whole(answers.record(), answers.record().campaign(id)));
    }

    /** Closes one: nothing more is entered. */
    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Actor actor = answers.actor();
        return change(actor, uri, headers, body, reason -> () -> {
            answers.record().closeCampaign(id, reason.text(), reason.paper(), actor);
            return CampaignEntry.of(answers.record(), answers.record().campaign(id));
        });
    }

    /** Opens a closed one again, never without reason and paper. */
    @POST
    @Path("reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Actor actor = answers.actor();
        return change(actor, uri, headers, body, reason -> () -> {
            answers.record().reopenCampaign(id, reason.text(), reason.paper(), actor);
            return CampaignEntry.of(answers.record(), answers.record().campaign(id));
        });
    }

    private Response change(
            Actor actor,
            UriInfo uri,
            HttpHeaders headers,
            InputStream body,
            Function<StepsRequest.Reason, Supplier<Object>> work) {
        answers.record();
        return answers.service().json(headers, body, (in, hash) -> {
            StepsRequest.Reason reason = StepsRequest.readReason(in);
            return answers.enter(actor, uri, headers, hash, () -> work.apply(reason));
        });
    }
}
