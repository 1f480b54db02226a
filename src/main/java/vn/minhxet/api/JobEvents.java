package vn.minhxet.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.glassfish.jersey.server.ChunkedOutput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.http.JsonAnswers;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Language;

/**
 * Tells callers how jobs come on (theo dõi việc chạy nền), as server-sent events: each time there is something new, until the
 * job ends or is cancelled. Safe for any thread.
 */
final class JobEvents {

    static final String MEDIA_TYPE = "text/event-stream";

    private static final Logger LOG = LoggerFactory.getLogger(JobEvents.class);

    /** Twice as many as there may be jobs; each holds a thread and a line while it lasts. */
    private static final int MOST = 16;

    /** A third of the time after which a silent line is given up: whoever is gone is noticed, whoever waits is kept. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Ten times a second is as often as anyone sees. */
    private static final long PAUSE_MILLISECONDS = 100;

    private final Semaphore places = new Semaphore(MOST);
    private final ExecutorService followers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * The events of a job from now on.
     *
     * @throws ProblemException where as many callers follow jobs as may
     */
    ChunkedOutput<byte[]> follow(Job job, Duration kept, Language reader) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY);
        }
        ChunkedOutput<byte[]> out = new ChunkedOutput<>(byte[].class);
        followers.execute(() -> {
            try (out) {
                tell(job, kept, reader, out);
            } catch (IOException gone) {
                LOG.debug("nobody follows job {} any more", job.id());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        });
        return out;
    }

    private static void tell(Job job, Duration kept, Language reader, ChunkedOutput<byte[]> out)
            throws IOException, InterruptedException {
        Job.Entry told = job.entry(kept, reader);
        out.write(event(told));
        while (isUnfinished(told) && !job.isCancelled()) {
            if (job.awaitChange(told, SILENCE)) {
                told = job.entry(kept, reader);
                out.write(event(told));
                Thread.sleep(PAUSE_MILLISECONDS);
            } else {
                out.write(": \n\n".getBytes(UTF_8)); // a comment: still there
            }
        }
        if (job.isCancelled()) {
            out.write("event: cancelled\ndata: {}\n\n".getBytes(UTF_8));
        }
    }

    private static boolean isUnfinished(Job.Entry told) {
        return told.state() == Job.State.WAITING || told.state() == Job.State.RUNNING;
    }

    /** One event: its name says whether more come. */
    private static byte[] event(Job.Entry entry) throws IOException {
        String name = switch (entry.state()) {
            case WAITING, RUNNING -> "progress";
            case DONE -> "done";
            case FAILED -> "failed";
        };
        return ("event: " + name + "\ndata: " + JsonAnswers.MAPPER.writeValueAsString(entry) + "\n\n").getBytes(UTF_8);
    }
}
