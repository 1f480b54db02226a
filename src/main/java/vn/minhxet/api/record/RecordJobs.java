package vn.minhxet.api.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import vn.minhxet.api.Job;
import vn.minhxet.api.Jobs;
import vn.minhxet.api.YearDocument;
import vn.minhxet.language.Language;
import vn.minhxet.record.Actor;
import vn.minhxet.whatif.Curve;

/** Work on the record that nobody waits for (việc chạy nền của hồ sơ). Safe for any thread. */
final class RecordJobs {

    private static final String PREFER = "Prefer";

    /** The preference of RFC 7240. */
    private static final String ASYNCHRONOUS = "respond-async";

    private final Jobs jobs;

    @Inject
    RecordJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The work of a job, that comes to a document of JSON. */
    interface Work {
        byte[] make(Curve.Progress progress);
    }

    /** Whether the caller would rather not wait. */
    static boolean isWanted(HttpHeaders headers) {
        String prefer = headers.getHeaderString(PREFER);
        return prefer != null && prefer.strip().equals(ASYNCHRONOUS);
    }

    /**
     * Begins a job, and tells where it is.
     *
     * @param actor in whose name it is done: what was granted is looked at again when its turn comes
     */
    Response begin(Job.Kind kind, Language language, Actor actor, Work work) {
        Job job = jobs.begin(
                kind,
                progress -> YearDocument.of(true, out -> out.write(RecordAnswers.told(() -> work.make(progress)))),
                language,
                Optional.of(actor.caller()));
        return Response.accepted(jobs.entry(job, language))
                .header(HttpHeaders.LOCATION, "/api/jobs/" + job.id())
                .build();
    }
}
