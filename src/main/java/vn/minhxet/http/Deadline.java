package vn.minhxet.http;

import java.time.Duration;

/** The moment at which work must end, independent of changes to the clock on the wall. Immutable. */
public record Deadline(long nanoTime) {

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether it is past. */
    public boolean isPast() {
        return System.nanoTime() - nanoTime > 0;
    }
}
