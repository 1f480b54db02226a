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
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.api.FactsIntake;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.record.Actor;
import vn.minhxet.record.FactsDifference;
import vn.minhxet.record.ImportPreview;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.subject.Result;

/** The versions of the facts of a campaign (các lần nhập dữ liệu): seen before they are entered, entered, listed. */
@Path("api/campaigns/{id}/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private static final String PART = "part";
    private static final String PREVIEW = "preview";

    /** As many as a person looks through; how many there are is told beside. */
    private static final int MOST_GRADES = 500;

    private final RecordAnswers answers;
    private final RecordJobs jobs;

    @Inject
    ImportsResource(RecordAnswers answers, RecordJobs jobs) {
        this.answers = answers;
        this.jobs = jobs;
    }

    /**
     * A version of the facts.
     *
     * @param factsHash as results and papers name the facts
     * @param part the organization whose facts were imported; null where all were
     * @param entry the index of its entry in the ledger
     */
    record Version(int version, String factsHash, @Nullable String part, long entry) {

        static Version of(FactsVersionRow it) {
            return new Version(it.number(), it.factsHash(), it.part(), it.index());
        }
    }

    /** All versions. */
    record VersionList(String campaign, List<Version> versions) {}

    /**
     * What an import changes.
     *
     * @param version the number that it has got, or would get
     * @param entered whether it is entered now; a preview, and facts in which nothing differs, are not
     * @param gradeCount how many results would come out otherwise; 0 unless a preview was asked for
     * @param grades the first of them
     */
    record Import(
            String campaign,
            int version,
            boolean entered,
            List<FactsDifference.TableDifference> tables,
            int gradeCount,
            List<GradeChange> grades) {

        static Import of(String campaign, ImportPreview it, boolean preview) {
            return new Import(
                    campaign,
                    it.version(),
                    !preview && !it.facts().isNone(),
                    it.facts().tables(),
                    it.grades().size(),
                    it.grades().stream()
                            .limit(MOST_GRADES)
                            .map(one -> new GradeChange(one.subject(), one.name(), one.before(), one.after()))
                            .toList());
        }
    }

    /**
     * A result that would come out otherwise.
     *
     * @param before null where the subject was not there
     * @param after null where it no longer is
     */
    record GradeChange(
            String subject,
            String name,
            @Nullable Result before,
            @Nullable Result after) {}

    /** All versions, in order. */
    @GET
    public Response all(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(
                Action.VIEW_CAMPAIGN,
                uri,
                headers,
                request,
                question -> new VersionList(
                        id,
                        answers.record().factsVersions(id).stream()
                                .map(Version::of)
                                .toList()));
    }

    /** Enters a version, of all or of one organization; or tells what it would change. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, FactsIntake.WORKBOOK_TYPE, FactsIntake.ARCHIVE_TYPE})
    @AcceptedParameters({PART, PREVIEW})
    public Response enter(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        QueryParameters query = QueryParameters.of(uri);
        Optional<String> part = query.text(PART);
        boolean preview = query.flag(PREVIEW);
        OfficeRecord record = answers.record();
        Actor actor = answers.actor();
        RecordAnswers.told(() -> record.campaign(id)); // refused before the facts are received
        return answers.service().facts(headers, body, (facts, hash) -> {
            if (preview) {
                return Response.ok(RecordAnswers.told(() -> Import.of(
                                id,
                                record.preview(
                                        id, facts.get(), part, answers.years().compiler(), actor),
                                true)))
                        .build();
            }
            if (RecordJobs.isWanted(headers)) {
                YearFacts read = facts.get();
                return jobs.begin(vn.minhxet.api.Job.Kind.IMPORT, query.language(headers), actor, progress -> {
                    progress.told(1, 3);
                    return answers.entered(actor, uri, headers, hash, () -> {
                        OfficeRecord.PreparedImport prepared = record.prepareImport(id, read, part, actor);
                        progress.told(2, 3);
                        return () -> Import.of(id, prepared.enter(), false);
                    });
                });
            }
            return answers.enter(actor, uri, headers, hash, () -> {
                OfficeRecord.PreparedImport prepared = record.prepareImport(id, facts.get(), part, actor);
                return () -> Import.of(id, prepared.enter(), false);
            });
        });
    }
}
