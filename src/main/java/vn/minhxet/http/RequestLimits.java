package vn.minhxet.http;

import java.time.Duration;

/**
 * The limits of what one caller may ask of the server.
 *
 * @param bodyBytes the size of a body, counted as it arrives
 * @param bodyTime how long a body may take to arrive
 * @param gradings the number of years graded at once, and again of sweeps
 * @param waiting how long a request may wait for its turn
 * @param gradingTime how long a grading may take, and again how long the caller may take to fetch its answer
 * @param holding the limits of what the server holds between requests
 */
public record RequestLimits(
        long bodyBytes,
        Duration bodyTime,
        int gradings,
        Duration waiting,
        Duration gradingTime,
        HoldingLimits holding) {

    /** For a server of two cores and less than a gigabyte of memory: a province fits. */
    public static final RequestLimits USUAL = new RequestLimits(
            64L << 20, Duration.ofSeconds(60), 2, Duration.ofSeconds(10), Duration.ofSeconds(120), HoldingLimits.USUAL);

    /** The same with another size of a body. */
    public RequestLimits withBodyBytes(long other) {
        return new RequestLimits(other, bodyTime, gradings, waiting, gradingTime, holding);
    }

    /** The same with another number of years graded at once. */
    public RequestLimits withGradings(int other) {
        return new RequestLimits(bodyBytes, bodyTime, other, waiting, gradingTime, holding);
    }

    /** The same, holding more or less. */
    public RequestLimits with(HoldingLimits other) {
        return new RequestLimits(bodyBytes, bodyTime, gradings, waiting, gradingTime, other);
    }
}
