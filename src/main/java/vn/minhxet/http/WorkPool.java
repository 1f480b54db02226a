package vn.minhxet.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Grades a few years at once (lượt xử lý); further requests wait a little and are then refused. Safe for
 * any thread.
 */
public final class WorkPool {

    private final RequestLimits limits;
    private final Semaphore places;
    private final ExecutorService workers;

    public WorkPool(RequestLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.gradings(), true);
        this.workers = Executors.newFixedThreadPool(limits.gradings(), WorkPool::worker);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "grading");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * A place, to be given back by closing it.
     *
     * @throws ProblemException where none becomes free in time
     */
    public Place take() {
        try {
            if (places.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Place();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemKind.BUSY);
    }

    /**
     * A place, however long it takes until one is free: for work that nobody waits for.
     *
     * @throws InterruptedException where it is not wanted any more
     */
    public Place takeWhenFree() throws InterruptedException {
        places.acquire();
        return new Place();
    }

    /** A place at the desk: free again once it was closed and its work has come to an end, late as that may be. */
    public final class Place implements AutoCloseable {

        private final AtomicInteger users = new AtomicInteger(1);

        private Place() {}

        /**
         * Does some work; it is interrupted where it takes too long.
         *
         * @param tooLong the problem reported then
         * @throws ProblemException of that kind
         */
        public <T> T work(ProblemKind tooLong, Supplier<T> work) {
            users.incrementAndGet();
            FutureTask<T> result = new FutureTask<>(work::get);
            workers.execute(() -> toItsEnd(result));
            try {
                return result.get(limits.gradingTime().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw new ProblemException(tooLong);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(ProblemKind.BUSY);
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } finally {
                result.cancel(true);
            }
        }

        /** Work that was cancelled before it began has ended too. */
        private void toItsEnd(FutureTask<?> work) {
            try {
                work.run();
            } finally {
                close();
            }
        }

        @Override
        public void close() {
            if (users.decrementAndGet() == 0) {
                places.release();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException("the grading failed", e.getCause());
    }
}
