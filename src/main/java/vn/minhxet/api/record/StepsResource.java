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
import java.util.List;
import java.util.Optional;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.record.Actor;
import vn.minhxet.record.DecidableList;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.RulingRow;

/** Steps with results, of one subject or of many, and whole lists that a committee decides (các bước xét, xếp loại). */
@Path("api/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class StepsResource {

    private static final Bilingual SEEN_OF_ONE = Messages.words("api.parameter.SEEN_OF_ONE");

    private final RecordAnswers answers;

    @Inject
    StepsResource(RecordAnswers answers) {
        this.answers = answers;
    }

    /**
     * What was entered.
     *
     * @param first the index of the first entry in the ledger; null where nothing was entered
     * @param taken how many steps
     * @param size the number of entries of the ledger after them
     * @param waiting those of a list who have to wait
     */
    record Entered(
            String campaign,
            @org.jspecify.annotations.Nullable Long first,
            long taken,
            long size,
            List<Waiting> waiting) {}

    /** Somebody who has to wait: for the collective, for those below, for a verification. */
    record Waiting(String subject, StepRefusal.Kind reason) {}

    /** Takes steps, all of them or none. */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Actor actor = answers.actor();
        OfficeRecord record = answers.record();
        return answers.service().json(headers, body, (in, hash) -> {
            List<Step> steps = StepsRequest.read(in);
            Optional<String> seen = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH));
            if (seen.isPresent() && steps.stream().map(Step::subject).distinct().count() != 1) {
                throw new ProblemException(ProblemKind.INVALID_PARAMETER, SEEN_OF_ONE);
            }
            return answers.enter(actor, uri, headers, hash, () -> () -> {
                seen.ifPresent(it -> requireUnchanged(record, id, steps.get(0).subject(), it));
                long before = record.size();
                record.take(id, steps, actor);
                return entered(record, id, before, List.of());
            });
        });
    }

    /** What was decided on must be what was seen: nobody else has taken a step with the result in between. */
    private static void requireUnchanged(OfficeRecord record, String campaign, String subject, String seen) {
        if (!ResultTag.of(record, campaign, subject).isAmong(seen)) {
            throw new ProblemException(ProblemKind.CHANGED_SINCE);
        }
    }

    private static Entered entered(OfficeRecord record, String campaign, long before, List<Waiting> waiting) {
        long size = record.size();
        return new Entered(campaign, size == before ? null : before, size - before, size, waiting);
    }

    /** Decides a whole list with one paper. */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Actor actor = answers.actor();
        OfficeRecord record = answers.record();
        return answers.service().json(headers, body, (in, hash) -> {
            StepsRequest.Decision asked = StepsRequest.readDecision(in);
            return answers.enter(actor, uri, headers, hash, () -> () -> {
                long before = record.size();
                DecidableList list = asked.leaveWaiting()
                        ? record.decidable(id, asked.list(), actor)
                        : new DecidableList(asked.list(), List.of());
                record.decide(id, list.list(), actor);
                List<Waiting> waiting = list.waiting().stream()
                        .map(it -> new Waiting(it.subject(), it.kind()))
                        .toList();
                return entered(record, id, before, waiting);
            });
        });
    }

    /** A ruling of the competent level that a group may exceed its quota. */
    record Ruling(String group, String paper, String date, long entry) {}

    /** All rulings of a campaign. */
    record RulingList(String campaign, List<Ruling> rulings) {}

    /** The rulings on quotas so far; they are made by steps of the kind RULE_ON_QUOTA. */
    @GET
    @Path("rulings")
    public Response rulings(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(
                Action.VIEW_CAMPAIGN,
                uri,
                headers,
                request,
                question -> new RulingList(
                        id,
                        answers.record().rulings(id).stream()
                                .map(StepsResource::ruling)
                                .toList()));
    }

    private static Ruling ruling(RulingRow it) {
        return new Ruling(it.quotaGroup(), it.paper(), it.paperDate(), it.index());
    }
}
