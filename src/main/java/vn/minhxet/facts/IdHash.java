package vn.minhxet.facts;

import java.security.SecureRandom;

/**
 * Hashes ids by a number drawn anew in each process, so that nobody who sends facts can choose many that fall on one
 * place: an id is read as a polynomial over the numbers below the prime 2<sup>31</sup> - 1, and two different ones of
 * 2,000 characters have one hash for at most one in a million of the numbers that may be drawn. Where things are found
 * does not depend on it. Pure functions within a process; safe for any thread.
 */
public final class IdHash {

    /**
     * A Mersenne prime: a product of two numbers below it fits a {@code long}, and adding the upper bits takes the
     * remainder.
     */
    private static final long PRIME = (1L << 31) - 1;

    /** From 1 to {@code PRIME - 1}: with 0 only the last character would count. */
    private static final long DRAWN = 1L + new SecureRandom().nextInt((int) PRIME - 1);

    /** Stands between two ids; it is no character, so that "a", "bc" and "ab", "c" differ. */
    private static final int BETWEEN = 1 << Character.SIZE;

    private IdHash() {}

    /** The hash of an id. */
    public static int of(String id) {
        return (int) with(0, id);
    }

    /** The hash of two ids in that order. */
    public static int of(String one, String other) {
        return (int) with(with(with(0, one), BETWEEN), other);
    }

    /** The hash of some characters: that of an id, where they are its characters. */
    public static int of(char[] characters, int from, int length) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = with(hash, characters[i]);
        }
        return (int) hash;
    }

    /** The hash of the id that stands in some bytes of UTF-8. */
    static int of(byte[] bytes, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return of(Utf8.text(bytes, from, to));
            }
            hash = with(hash, bytes[i]);
        }
        return (int) hash;
    }

    private static long with(long hash, String id) {
        long more = hash;
        for (int i = 0; i < id.length(); i++) {
            more = with(more, id.charAt(i));
        }
        return more;
    }

    /** Taken modulo the prime by adding what is above its bits: once leaves a carry, twice none. */
    private static long with(long hash, int character) {
        long more = hash * DRAWN + character + 1;
        more = (more & PRIME) + (more >>> 31);
        return (more & PRIME) + (more >>> 31);
    }
}
