package vn.minhxet.api.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.api.Job;
import vn.minhxet.api.ListQuery;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.record.Actor;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.record.people.AccessLog.Door;

/** What an auditor asks of the record (kiểm tra hồ sơ): its entries, its signed state, and whether everything holds. */
@Path("api/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private static final String BEFORE = "before";
    /** An export of the ledger is of no campaign alone. */
    private static final String EVERY_CAMPAIGN = "";

    private static final String ZIP = "application/zip";

    /** Of an index: nine digits are more entries than a country makes in a century. */
    private static final int MOST_INDEX = 999_999_999;

    private final RecordAnswers answers;
    private final RecordJobs jobs;

    @Inject
    AuditResource(RecordAnswers answers, RecordJobs jobs) {
        this.answers = answers;
        this.jobs = jobs;
    }

    /**
     * The entries of the ledger, the newest first.
     *
     * @param size how many there are in all
     * @param next the index before which the next page begins; null on the last
     */
    record Log(
            long size,
            List<ResultDocument.Entry> items,
            @Nullable Long next) {}

    /** A page of the entries. */
    @GET
    @Path("log")
    @AcceptedParameters({BEFORE, ListQuery.LIMIT})
    public Response log(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(Action.AUDIT, uri, headers, request, question -> {
            OfficeRecord record = answers.record();
            long size = record.size();
            long before = question.query().number(BEFORE, MOST_INDEX, MOST_INDEX);
            int limit = ListQuery.limit(question.query());
            List<HistoryEntry> entries = record.logBefore(before, limit);
            long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).index();
            return new Log(
                    size,
                    entries.stream()
                            .map(it -> ResultDocument.Entry.of(it, question.language()))
                            .toList(),
                    last == 0 ? null : last);
        });
    }

    /**
     * The signed state of the ledger.
     *
     * @param note the checkpoint as a signed note (C2SP)
     * @param publicKey by which it is verified: what auditors keep apart from the record
     */
    record SignedState(long size, String note, String publicKey) {}

    /** The signed state. */
    @GET
    @Path("checkpoint")
    public Response checkpoint(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(Action.VIEW_CAMPAIGN, uri, headers, request, question -> {
            OfficeRecord record = answers.record();
            return new SignedState(
                    record.size(), record.checkpoint(), record.verifier().text());
        });
    }

    /** The ledger as static files (C2SP tlog-tiles), in one archive: what another program verifies without this one. */
    @GET
    @Path("tiles")
    @Produces(ZIP)
    public Response tiles() {
        OfficeRecord record = answers.record();
        answers.require(Action.AUDIT);
        RecordAnswers.told(() -> {
            record.accessLog().noteExport(answers.actor().caller(), Door.HTTP, EVERY_CAMPAIGN, null);
            return true;
        });
        StreamingOutput archive = out -> {
            java.nio.file.Path folder = Files.createTempDirectory("minhxet-tiles-");
            try {
                java.nio.file.Path tiles = folder.resolve("tiles");
                record.export(tiles);
                zip(tiles, out);
            } finally {
                remove(folder);
            }
        };
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.zip\"")
                .build();
    }

    private static void zip(java.nio.file.Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<java.nio.file.Path> files = Files.walk(folder)) {
            for (java.nio.file.Path file :
                    files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0); // the same bytes for the same ledger
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void remove(java.nio.file.Path folder) throws IOException {
        try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
            for (java.nio.file.Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /**
     * What a verification came to.
     *
     * @param entries how many entries the ledger had
     * @param findings what does not hold, in order; empty where everything does
     */
    record Verification(boolean holds, long entries, List<Finding> findings) {

        static Verification of(long entries, List<RecordFinding> findings, Language language) {
            return new Verification(
                    findings.isEmpty(),
                    entries,
                    findings.stream()
                            .map(it -> new Finding(
                                    it.kind(), it.entry(), it.words().in(language)))
                            .toList());
        }
    }

    /**
     * Something that does not hold.
     *
     * @param entry the index of the entry that it is about; null where it is about none
     */
    record Finding(RecordFinding.Kind kind, @Nullable Long entry, String sentence) {}

    /** Reads every byte of the record again: a job. */
    @POST
    @Path("verifications")
    public Response verify(@Context UriInfo uri, @Context HttpHeaders headers) {
        OfficeRecord record = answers.record();
        answers.require(Action.AUDIT);
        Language language = QueryParameters.of(uri).language(headers);
        Actor actor = answers.actor();
        return jobs.begin(Job.Kind.VERIFICATION, language, actor, progress -> {
            answers.require(actor, Action.AUDIT);
            List<RecordFinding> findings = record.verify(
                    record.verifier(), Optional.empty(), (done, of) -> progress.told(done.intValue(), of.intValue()));
            return RecordAnswers.bytes(Verification.of(record.size(), findings, language));
        });
    }
}
