package vn.minhxet.api;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.account.Caller;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.WorkPool;
import vn.minhxet.language.Language;
import vn.minhxet.whatif.Curve;

/**
 * Work that nobody waits for (việc chạy nền): its state, how far it has come, and in the end its result. Safe for any
 * thread.
 */
public final class Job {

    /** What is done. */
    public enum Kind {
        SWEEP,
        IMPORT,
        RUN,
        VERIFICATION,
        REPLAY
    }

    /** How it stands with a job. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** The work of a job. */
    public interface Work {

        /**
         * Does it.
         *
         * @param progress is told how far it has come, and throws where the work is not wanted any more
         */
        YearDocument make(Curve.Progress progress);
    }

    /**
     * What callers are told of it. Immutable.
     *
     * @param done how much is done: points of a sweep, entries verified, runs graded again, parts of an import or a run
     * @param of how much there is, 0 while that is not known
     * @param problem why it failed, in words; else null
     * @param expiresAfterSeconds without anyone looking at it
     */
    public record Entry(
            String id,
            Kind kind,
            State state,
            int done,
            int of,
            @Nullable String problem,
            long expiresAfterSeconds) {}

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final String id = UUID.randomUUID().toString();
    private final Kind kind;
    private final Work asked;
    private final Language language;
    private final Optional<Caller> asker;
    private final Duration most;
    private final AtomicReference<Future<?>> work = new AtomicReference<>();
    private volatile State state = State.WAITING;
    private volatile int done;
    private volatile int of;
    private volatile @Nullable YearDocument result;
    private volatile @Nullable RuntimeException failure;
    private volatile long lookedAt = System.nanoTime();
    private volatile boolean cancelled;

    /**
     * @param asker the account that asks for it; empty where a server has no accounts
     * @param most how long it may run
     */
    Job(Kind kind, Work asked, Language language, Optional<Caller> asker, Duration most) {
        this.kind = kind;
        this.asked = asked;
        this.language = language;
        this.asker = asker;
        this.most = most;
    }

    /** The key of it. */
    public String id() {
        return id;
    }

    Language language() {
        return language;
    }

    /** Whether it is a caller's own. */
    boolean isOf(Optional<Caller> caller) {
        return asker.map(Caller::name).equals(caller.map(Caller::name));
    }

    /** The work of it, by which it can be stopped. */
    void begun(Future<?> future) {
        work.set(future);
    }

    /** Does the work at a place of sweeps, once one is free. */
    void run(GradingService service) {
        try (WorkPool.Place place = service.sweepDeskWhenFree()) {
            state = State.RUNNING;
            changed();
            Deadline deadline = Deadline.in(most);
            result = asked.make((parts, all) -> told(parts, all, deadline));
            state = State.DONE;
        } catch (InterruptedException | CancellationException stopped) {
            state = State.FAILED; // it is forgotten already
        } catch (RuntimeException e) {
            if (!(e instanceof ProblemException) && !cancelled) {
                LOG.error("failure of job {}", id, e);
            }
            failure = e;
            state = State.FAILED;
        } finally {
            changed();
        }
    }

    private void told(int parts, int all, Deadline deadline) {
        if (cancelled) {
            throw new CancellationException();
        }
        if (deadline.isPast()) {
            throw new ProblemException(ProblemKind.SWEEP_TOO_LONG);
        }
        done = parts;
        of = all;
        changed();
    }

    private synchronized void changed() {
        notifyAll();
    }

    /**
     * Waits until it has come further than was last told, or its end.
     *
     * @return whether there is anything new
     */
    synchronized boolean awaitChange(Entry told, Duration wait) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        for (long left = wait.toMillis(); left > 0 && isAs(told); left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return !isAs(told);
    }

    private boolean isAs(Entry told) {
        return told.state() == state && told.done() == done && told.of() == of && !cancelled;
    }

    /** Stops it where it is not done; it stops between two parts of its work. */
    void cancel() {
        cancelled = true;
        Future<?> begun = work.get();
        if (begun != null) {
            begun.cancel(true);
        }
        changed();
    }

    boolean isCancelled() {
        return cancelled;
    }

    Duration unused() {
        return Duration.ofNanos(System.nanoTime() - lookedAt);
    }

    boolean isUnfinished() {
        return state == State.WAITING || state == State.RUNNING;
    }

    State state() {
        return state;
    }

    /** What is told of it. */
    Entry entry(Duration kept, Language reader) {
        lookedAt = System.nanoTime();
        return new Entry(
                id,
                kind,
                state,
                done,
                of,
                Optional.ofNullable(failure).map(it -> words(it, reader)).orElse(null),
                kept.toSeconds());
    }

    private static String words(RuntimeException failure, Language reader) {
        return failure instanceof ProblemException told
                ? told.detail().in(reader)
                : ProblemKind.UNKNOWN_FAILURE.remedy().in(reader);
    }

    /**
     * Its result.
     *
     * @throws ProblemException where it is not done yet, or why it failed
     */
    YearDocument result() {
        lookedAt = System.nanoTime();
        if (failure != null) {
            throw failure;
        }
        if (result == null) {
            throw new ProblemException(ProblemKind.JOB_UNFINISHED);
        }
        return result;
    }
}
