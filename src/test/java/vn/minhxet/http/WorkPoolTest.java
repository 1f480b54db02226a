package vn.minhxet.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A place at the desk is not kept by hopeless work, and is free again only when its work has ended. */
class WorkPoolTest {

    private final WorkPool desk = new WorkPool(new RequestLimits(
            1, Duration.ofSeconds(1), 1, Duration.ofMillis(300), Duration.ofMillis(300), HoldingLimits.USUAL));

    private static ProblemKind refused(Supplier<?> work) {
        return catchThrowableOfType(ProblemException.class, work::get).kind();
    }

    @Test
    void workThatTakesTooLongIsInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        WorkPool.Place place = desk.take();
        ProblemKind told = refused(() -> place.work(ProblemKind.SWEEP_TOO_LONG, () -> {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(1_000_000);
            }
            interrupted.countDown();
            return null;
        }));
        assertThat(told).isEqualTo(ProblemKind.SWEEP_TOO_LONG);
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        place.close();
        assertServes();
    }

    private void assertServes() {
        try (WorkPool.Place next = desk.take()) {
            assertThat(next.<Boolean>work(ProblemKind.GRADING_TOO_LONG, Thread::interrupted))
                    .isFalse();
        }
    }

    @Test
    void thePlaceIsFreeOnlyWhenTheWorkHasEnded() throws Exception {
        CountDownLatch may = new CountDownLatch(1);
        WorkPool.Place place = desk.take();
        assertThat(refused(() -> place.work(ProblemKind.GRADING_TOO_LONG, () -> deaf(may))))
                .isEqualTo(ProblemKind.GRADING_TOO_LONG);
        assertThat(refused(() -> place.work(ProblemKind.GRADING_TOO_LONG, () -> "never begun")))
                .isEqualTo(ProblemKind.GRADING_TOO_LONG);
        place.close();
        assertThat(refused(desk::take)).isEqualTo(ProblemKind.BUSY);
        may.countDown();
        assertServes();
    }

    private static Object deaf(CountDownLatch may) {
        while (may.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        return may;
    }
}
