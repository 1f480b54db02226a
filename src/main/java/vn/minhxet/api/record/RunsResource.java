package vn.minhxet.api.record;

import jakarta.inject.Inject;
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
import java.util.List;
import java.util.OptionalInt;
import vn.minhxet.account.Action;
import vn.minhxet.api.Job;
import vn.minhxet.api.ListQuery;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.overview.YearDifference;
import vn.minhxet.overview.YearSummary;
import vn.minhxet.provenance.ProgramVersion;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.Replay;
import vn.minhxet.store.RunRow;

/** The runs of a campaign (các lần chạy xếp loại): made when something changed, listed, summed up, compared, replayed. */
@Path("api/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class RunsResource {

    /** Numbers of six digits: no office grades a campaign a million times. */
    private static final int MOST_RUNS = 999_999;

    private final RecordAnswers answers;
    private final RecordJobs jobs;

    @Inject
    RunsResource(RecordAnswers answers, RecordJobs jobs) {
        this.answers = answers;
        this.jobs = jobs;
    }

    /**
     * A run.
     *
     * @param factsVersion the version of the facts that it graded
     * @param program the version of the program that graded
     * @param result the SHA-256 of the stored result
     * @param entry the index of its entry in the ledger
     */
    record Run(int run, int factsVersion, String rulebookHash, String program, String result, long entry) {

        static Run of(RunRow it) {
            return new Run(it.number(), it.factsNumber(), it.rulebookHash(), it.program(), it.result(), it.index());
        }
    }

    /** All runs. */
    record RunList(String campaign, List<Run> runs) {}

    /**
     * The run that there is now.
     *
     * @param made whether it was made for this request; else nothing had changed since it was
     */
    record RunMade(String campaign, boolean made, Run run) {}

    /** All runs, in order. */
    @GET
    @Path("runs")
    public Response all(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(
                Action.VIEW_CAMPAIGN,
                uri,
                headers,
                request,
                question -> new RunList(
                        id, answers.record().runs(id).stream().map(Run::of).toList()));
    }

    /** Grades the last version of the facts, where something changed since the last run. */
    @POST
    @Path("runs")
    public Response make(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Actor actor = answers.actor();
        answers.require(Action.RUN); // before it takes a place among the jobs
        if (RecordJobs.isWanted(headers)) {
            return jobs.begin(Job.Kind.RUN, QueryParameters.of(uri).language(headers), actor, progress -> {
                progress.told(1, 3);
                return answers.entered(actor, uri, headers, "", () -> {
                    OfficeRecord.PreparedRun prepared = prepared(id, actor);
                    progress.told(2, 3);
                    return () -> made(id, prepared);
                });
            });
        }
        return answers.service()
                .atDesk(() -> answers.enter(actor, uri, headers, "", () -> {
                    OfficeRecord.PreparedRun prepared = prepared(id, actor);
                    return () -> made(id, prepared);
                }));
    }

    private OfficeRecord.PreparedRun prepared(String id, Actor actor) {
        return answers.record().prepareRun(id, answers.years().compiler(), ProgramVersion.current(), actor);
    }

    private RunMade made(String id, OfficeRecord.PreparedRun prepared) {
        OfficeRecord record = answers.record();
        int before = record.runs(id).size();
        int number = prepared.enter();
        return new RunMade(id, number > before, Run.of(record.run(id, number)));
    }

    /**
     * How many came out how in a run, and where the quota binds: the same document as that of a held population.
     * They name nobody, and those of a small group may still say what somebody's grade is.
     */
    @GET
    @Path("summary")
    @AcceptedParameters({ResultsResource.RUN, ListQuery.IN})
    public Response summary(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(Action.VIEW_CAMPAIGN, uri, headers, request, question -> {
            question.query()
                    .text(ListQuery.IN)
                    .ifPresentOrElse(
                            part -> answers.require(Action.VIEW_RESULT, id, part),
                            () -> answers.require(Action.VIEW_RESULT));
            int run = ResultsResource.run(answers.record(), id, question.query());
            return answers.service().atDesk(() -> {
                var year = answers.years().of(id, run).grading();
                OptionalInt in = ListQuery.organization(question.query(), year);
                return YearSummary.of(year, in);
            });
        });
    }

    /** What is otherwise in another run: the same document as that of two held populations. */
    @GET
    @Path("differences")
    @AcceptedParameters({ResultsResource.RUN, ListQuery.WITH, ListQuery.AFTER, ListQuery.LIMIT})
    public Response differences(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        QueryParameters query = QueryParameters.of(uri);
        query.required(ListQuery.WITH);
        int with = query.number(ListQuery.WITH, 1, MOST_RUNS);
        return answers.read(Action.VIEW_RESULT, uri, headers, request, question -> {
            int run = ResultsResource.run(answers.record(), id, question.query());
            return answers.service()
                    .atDesk(() -> YearDifference.of(
                            answers.years().of(id, with).grading(),
                            answers.years().of(id, run).grading(),
                            ListQuery.after(query),
                            ListQuery.limit(query)));
        });
    }

    /** Whether each run comes out again as it was stored. */
    record Replayed(boolean holds, List<Replay.ReplayedRun> runs) {}

    /** Grades every run of the campaign again, from stored facts and text alone: a job. */
    @POST
    @Path("replays")
    public Response replay(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        RecordAnswers.told(() -> answers.record().campaign(id));
        answers.require(Action.AUDIT);
        Actor actor = answers.actor();
        return jobs.begin(Job.Kind.REPLAY, QueryParameters.of(uri).language(headers), actor, progress -> {
            answers.require(actor, Action.AUDIT);
            List<Replay.ReplayedRun> runs =
                    Replay.of(answers.record(), id, (done, of) -> progress.told(done.intValue(), of.intValue()));
            return RecordAnswers.bytes(new Replayed(runs.stream().allMatch(Replay.ReplayedRun::holds), runs));
        });
    }
}
