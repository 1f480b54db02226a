package vn.minhxet.api.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import vn.minhxet.account.Action;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.http.StrictJson;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;

/** The campaigns of the record (đợt đánh giá, xếp loại): listed and opened. */
@Path("api/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public final class CampaignsResource {

    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String YEAR = "year";
    private static final String QUARTER = "quarter";
    private static final String RULEBOOK = "rulebook";

    /** As far as facts reach. */
    private static final int LAST_YEAR = 2_999;

    private static final int QUARTERS = 4;

    private final RecordAnswers answers;
    private final RulebookLibrary shelf;

    @Inject
    CampaignsResource(RecordAnswers answers, RulebookLibrary shelf) {
        this.answers = answers;
        this.shelf = shelf;
    }

    /** All campaigns, in order of period. */
    record CampaignList(List<CampaignEntry> campaigns) {}

    /** All of them. */
    @GET
    public Response all(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(Action.VIEW_CAMPAIGN, uri, headers, request, question -> {
            OfficeRecord record = answers.record();
            return new CampaignList(record.campaigns().stream()
                    .map(it -> CampaignEntry.of(record, it))
                    .toList());
        });
    }

    /** Opens one with a rulebook of the installation, whose text it keeps. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Actor actor = answers.actor();
        OfficeRecord record = answers.record();
        return answers.service().json(headers, body, (in, hash) -> {
            StrictJson asked = StrictJson.read(in, ID, TITLE, YEAR, QUARTER, RULEBOOK);
            String id = asked.required(ID);
            String rulebook = asked.required(RULEBOOK);
            int year = asked.whole(YEAR, 0, LAST_YEAR);
            int quarter = asked.whole(QUARTER, 0, QUARTERS);
            shelf.named(rulebook);
            return answers.enter(actor, uri, headers, hash, () -> () -> {
                record.openCampaign(
                        id, asked.text(TITLE).orElse(id), year, quarter, shelf.rulebooks(), rulebook, actor);
                return CampaignEntry.of(record, record.campaign(id));
            });
        });
    }
}
