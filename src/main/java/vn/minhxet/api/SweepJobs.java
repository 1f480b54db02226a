package vn.minhxet.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * The sweeps that nobody waits for (các việc chạy nền), each under an id that nobody can guess: few are kept, and one runs
 * at a time, so that a sweep whose answer somebody waits for finds a place beside it. Safe for any thread.
 */
final class SweepJobs {

    private static final MessageTemplate TOO_MANY = Messages.template("api.detail.TOO_MANY_JOBS", "count");

    /** A result is a megabyte at most; and whoever waits behind seven others had better ask for less. */
    private static final int MOST = 8;

    /** As many times as long as a sweep whose answer somebody waits for. */
    private static final int PATIENCE = 10;

    private final GradingService service;
    private final Duration kept;
    private final Duration most;
    private final Map<String, SweepJob> byId = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    SweepJobs(GradingService service, RequestLimits limits) {
        this.service = service;
        this.kept = limits.holding().unused();
        this.most = limits.gradingTime().multipliedBy(PATIENCE);
    }

    /**
     * Begins a job.
     *
     * @throws ProblemException where as many are kept as may be
     */
    synchronized SweepJob begin(WhatIfWork.Understood question, Language language) {
        dropOld();
        if (byId.size() >= MOST) {
            throw new ProblemException(ProblemKind.JOBS_FULL, TOO_MANY.with(MOST));
        }
        SweepJob job = new SweepJob(question, language, most);
        byId.put(job.id(), job);
        job.begun(worker.submit(() -> job.run(service)));
        return job;
    }

    /**
     * The job of an id.
     *
     * @throws ProblemException where there is none
     */
    synchronized SweepJob get(String id) {
        dropOld();
        SweepJob job = byId.get(id);
        if (job == null) {
            throw new ProblemException(ProblemKind.UNKNOWN_JOB);
        }
        return job;
    }

    /**
     * Stops the job of an id where it is not done, and forgets it.
     *
     * @throws ProblemException where there is none
     */
    synchronized void drop(String id) {
        get(id).cancel();
        byId.remove(id);
    }

    /** How long one is kept without anyone looking at it. */
    Duration kept() {
        return kept;
    }

    private void dropOld() {
        byId.values().removeIf(it -> !it.isUnfinished() && it.unused().compareTo(kept) > 0);
    }
}
