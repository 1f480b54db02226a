package vn.minhxet.http;

import java.time.Duration;

/**
 * The limits of what the server holds between requests.
 *
 * @param number the number of populations; 0 for none
 * @param bytes what they take of the memory together, prepared
 * @param unused the time without use after which the server drops one
 */
public record HoldingLimits(int number, long bytes, Duration unused) {

    /** For a server of less than a gigabyte of memory: three provinces fit beside the gradings under way. */
    public static final HoldingLimits USUAL = new HoldingLimits(8, 384L << 20, Duration.ofMinutes(60));
}
