package vn.minhxet.api;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * The work that nobody waits for (các việc chạy nền), each under an id that nobody can guess: few are kept, and one runs
 * at a time, so that a sweep whose answer somebody waits for finds a place beside it. Safe for any thread.
 */
public final class Jobs {

    private static final MessageTemplate TOO_MANY = Messages.template("api.detail.TOO_MANY_JOBS", "count");

    /** A result is a megabyte at most; and whoever waits behind seven others had better ask for less. */
    private static final int MOST = 8;

    /** As many times as long as a sweep whose answer somebody waits for. */
    private static final int PATIENCE = 10;

    private final GradingService service;
    private final Duration kept;
    private final Duration most;
    private final Map<String, Job> byId = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    Jobs(GradingService service, RequestLimits limits) {
        this.service = service;
        this.kept = limits.holding().unused();
        this.most = limits.gradingTime().multipliedBy(PATIENCE);
    }

    /**
     * Begins a job.
     *
     * @param asker the account that asks for it, who alone looks at it; empty where a server has no accounts
     * @throws ProblemException where as many are kept as may be
     */
    public synchronized Job begin(Job.Kind kind, Job.Work work, Language language, Optional<Caller> asker) {
        dropOld();
        if (byId.size() >= MOST) {
            throw new ProblemException(ProblemKind.JOBS_FULL, TOO_MANY.with(MOST));
        }
        Job job = new Job(kind, work, language, asker, most);
        byId.put(job.id(), job);
        job.begun(worker.submit(() -> job.run(service)));
        return job;
    }

    /**
     * The job of an id; that of another account is as if it were not there.
     *
     * @throws ProblemException where there is none
     */
    synchronized Job get(String id, Optional<Caller> caller) {
        return known(id, job -> job.isOf(caller));
    }

    /**
     * Stops the job of an id where it is not done, and forgets it: the one who asked for it may, and whoever keeps accounts, so
     * that no place is held by somebody who has left.
     *
     * @throws ProblemException where there is none
     */
    synchronized void drop(String id, Optional<Caller> caller) {
        boolean keepsAccounts = caller.filter(it -> it.may(Action.MANAGE_ACCOUNTS, OrganizationPath.WHOLE))
                .isPresent();
        known(id, job -> keepsAccounts || job.isOf(caller)).cancel();
        byId.remove(id);
    }

    private Job known(String id, Predicate<Job> may) {
        dropOld();
        return Optional.ofNullable(byId.get(id))
                .filter(may)
                .orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_JOB));
    }

    /** The entry of one, as it is told. */
    public Job.Entry entry(Job job, Language reader) {
        return job.entry(kept, reader);
    }

    /** How many there are at each state. */
    public synchronized Map<Job.State, Integer> count() {
        dropOld();
        Map<Job.State, Integer> count = new EnumMap<>(Job.State.class);
        for (Job.State state : Job.State.values()) {
            count.put(state, 0);
        }
        byId.values().forEach(it -> count.merge(it.state(), 1, Integer::sum));
        return count;
    }

    /** How long one is kept without anyone looking at it. */
    Duration kept() {
        return kept;
    }

    private void dropOld() {
        byId.values().removeIf(it -> !it.isUnfinished() && it.unused().compareTo(kept) > 0);
    }
}
