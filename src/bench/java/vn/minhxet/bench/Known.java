package vn.minhxet.bench;

/**
 * What is known of one case, held in bits: two for each condition, one set when it holds, the other when it fails,
 * neither when it cannot be told.
 */
final class Known {

    private static final long HOLDING = 0x5555_5555_5555_5555L;

    private Known() {}

    /** The bit of the condition with that number, 0 to 31. */
    static long condition(int number) {
        return 1L << (2 * number);
    }

    /** The bit of the opposite of a condition. */
    static long not(long condition) {
        return condition << 1;
    }

    /** What is known once a condition has been asked. */
    static long asked(boolean holds, long condition) {
        return holds ? condition : condition << 1;
    }

    /** The opposites of all that is known: the conditions that surely fail. */
    static long failing(long known) {
        return ((known & HOLDING) << 1) | ((known >>> 1) & HOLDING);
    }
}
