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
import vn.minhxet.http.Deadline;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.WorkPool;
import vn.minhxet.language.Language;

/**
 * A sweep that nobody waits for (việc chạy nền): its state, how far it has come, and in the end its result. Safe for any
 * thread.
 */
final class SweepJob {

    /** How it stands with a job. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * What callers are told of it. Immutable.
     *
     * @param done how many points are graded
     * @param of how many there are, 0 while that is not known
     * @param problem why it failed, in words; else null
     * @param expiresAfterSeconds without anyone looking at it
     */
    record Entry(
            String id,
            State state,
            int done,
            int of,
            @Nullable String problem,
            long expiresAfterSeconds) {}

    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

    private final String id = UUID.randomUUID().toString();
    private final WhatIfWork.Understood question;
    private final Language language;
    private final Duration most;
    private final AtomicReference<Future<?>> work = new AtomicReference<>();
    private volatile State state = State.WAITING;
    private volatile int done;
    private volatile int of;
    private volatile @Nullable YearDocument result;
    private volatile @Nullable RuntimeException failure;
    private volatile long lookedAt = System.nanoTime();

    /**
     * @param most how long it may run
     */
    SweepJob(WhatIfWork.Understood question, Language language, Duration most) {
        this.question = question;
        this.language = language;
        this.most = most;
    }

    String id() {
        return id;
    }

    Language language() {
        return language;
    }

    /** The work of it, by which it can be stopped. */
    void begun(Future<?> future) {
        work.set(future);
    }

    /** Does the work at a place of sweeps, once one is free. */
    void run(GradingService service) {
        try (WorkPool.Place place = service.sweepDeskWhenFree()) {
            state = State.RUNNING;
            Deadline deadline = Deadline.in(most);
            result = question.curve(language, (points, all) -> {
                done = points;
                of = all;
                if (deadline.isPast()) {
                    throw new ProblemException(ProblemKind.SWEEP_TOO_LONG);
                }
            });
            state = State.DONE;
        } catch (InterruptedException | CancellationException cancelled) {
            state = State.FAILED; // it is forgotten already
        } catch (RuntimeException e) {
            if (!(e instanceof ProblemException)) {
                LOG.error("failure of job {}", id, e);
            }
            failure = e;
            state = State.FAILED;
        }
    }

    /** Stops it where it is not done; it stops between two points. */
    void cancel() {
        Future<?> begun = work.get();
        if (begun != null) {
            begun.cancel(true);
        }
    }

    Duration unused() {
        return Duration.ofNanos(System.nanoTime() - lookedAt);
    }

    boolean isUnfinished() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** What is told of it. */
    Entry entry(Duration kept, Language reader) {
        lookedAt = System.nanoTime();
        return new Entry(
                id,
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
