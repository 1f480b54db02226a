package vn.minhxet.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Numbers that look random and are the same for the same seed on any machine and any version of Java (SplitMix64).
 * Every subject draws from a source of its own, so that one more row changes no other. Not safe for several threads.
 */
final class SeededRandom {

    /** 2<sup>64</sup> divided by the golden ratio, odd: the step of SplitMix64. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private SeededRandom(long state) {
        this.state = state;
    }

    /** The source for one subject or purpose under a seed. */
    static SeededRandom of(long seed, String name) {
        SeededRandom random = new SeededRandom(seed);
        for (byte letter : name.getBytes(UTF_8)) {
            random.state = random.next() ^ letter;
        }
        return random;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to one below the bound. */
    int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True with the given chance in a thousand. */
    boolean permille(int chance) {
        return below(1000) < chance;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The total in parts of at least {@code least}, of uneven size. */
    int[] parts(int total, int count, int least) {
        int[] parts = new int[count];
        for (int i = 0; i < count; i++) {
            parts[i] = least;
        }
        int typical = Math.max(1, (total - least * count) / Math.max(1, count));
        int left = total - least * count;
        while (left > 0) {
            int more = Math.min(left, between(1, typical));
            parts[below(count)] += more;
            left -= more;
        }
        return parts;
    }
}
