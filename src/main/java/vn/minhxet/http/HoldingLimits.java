package vn.minhxet.http;

import java.time.Duration;

/**
 * How much is held between requests.
 *
 * @param number how many populations; 0 where none may be
 * @param bytes their size together, as it arrived
 * @param unused after how long without use one is dropped
 */
public record HoldingLimits(int number, long bytes, Duration unused) {

    /** For a server of less than a gigabyte of memory: three provinces fit beside what is being graded. */
    public static final HoldingLimits USUAL = new HoldingLimits(8, 128L << 20, Duration.ofMinutes(60));
}
