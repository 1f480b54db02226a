package vn.minhxet.http;

import java.time.Duration;

/**
 * The limits of what one caller may keep open.
 *
 * @param number how many connections there may be at once; others wait to be accepted
 * @param ofOneAddress how many of them may come from one address; others are closed at once
 * @param idleTime how long a connection may be silent
 * @param headTime how long the head of a request may take, from its first byte to its last
 */
public record ConnectionLimits(int number, int ofOneAddress, Duration idleTime, Duration headTime) {

    /**
     * A thread stands ready for each connection, and 256 of them take little. A head is at most 8 KB, which the slowest
     * line in use sends in well under ten seconds.
     */
    public static final ConnectionLimits USUAL =
            new ConnectionLimits(256, 256, Duration.ofSeconds(30), Duration.ofSeconds(10));

    /** Four addresses at least must agree to keep everybody else out. */
    private static final int SHARES = 4;

    /** The same with another number from all addresses together. */
    public ConnectionLimits withNumber(int other) {
        return new ConnectionLimits(other, Math.min(ofOneAddress, other), idleTime, headTime);
    }

    /** The same with another number from one address. */
    public ConnectionLimits withOfOneAddress(int other) {
        return new ConnectionLimits(number, other, idleTime, headTime);
    }

    /** The same with a share for each address, for a server that several machines reach. */
    public ConnectionLimits shared() {
        return withOfOneAddress(Math.max(1, number / SHARES));
    }

    /** The same with other times. */
    public ConnectionLimits withTimes(Duration idle, Duration head) {
        return new ConnectionLimits(number, ofOneAddress, idle, head);
    }
}
