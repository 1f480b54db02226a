package vn.minhxet.grading;

import java.util.Arrays;

/**
 * A way to the profiles that came up last which is shorter than a map. Safe for any thread: profiles never change, and
 * where threads overtake each other one is only looked for again.
 */
final class FiredRulesCache {

    private static final int BITS = 14;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final FiredRulesTable all;
    private final int[] batches;
    private final FiredRules[] recent = new FiredRules[1 << BITS];

    /**
     * @param batches those of which the marks may differ from 0 in the subjects that are looked for here
     */
    FiredRulesCache(FiredRulesTable all, int... batches) {
        this.all = all;
        this.batches = batches;
    }

    /**
     * Finds the profiles of some subjects, going through all of them batch by batch: short loops over the batches of each
     * would cost more than what is done in them.
     *
     * @param marks those of all batches by place
     * @param passed whether a place is passed over; what {@code found} holds there afterwards means nothing
     * @param room for a number for each place
     * @param found takes the profiles, from a place on
     */
    void find(long[][] marks, int size, boolean[] passed, long[] room, FiredRules[] found, int from) {
        Arrays.fill(room, 0, size, 0);
        for (int batch : batches) {
            hash(marks[batch], size, room);
        }
        for (int place = 0; place < size; place++) {
            found[from + place] = recent[slot(room[place])];
        }
        Arrays.fill(room, 0, size, 0);
        for (int batch : batches) {
            compare(marks[batch], batch, size, found, from, room);
        }
        for (int place = 0; place < size; place++) {
            if (!passed[place] && (room[place] != 0 || found[from + place] == null)) {
                found[from + place] = find(marks, place);
            }
        }
    }

    private static void hash(long[] marks, int size, long[] hashes) {
        for (int place = 0; place < size; place++) {
            hashes[place] = hash(hashes[place], marks[place]);
        }
    }

    private static long hash(long hash, long marks) {
        return (hash << 9 | hash >>> 55) ^ marks;
    }

    private static int slot(long hash) {
        return (int) ((hash * MULTIPLIER) >>> (Long.SIZE - BITS));
    }

    private static void compare(long[] marks, int batch, int size, FiredRules[] with, int from, long[] differing) {
        for (int place = 0; place < size; place++) {
            FiredRules one = with[from + place];
            differing[place] |= one == null ? 0 : one.marks(batch) ^ marks[place];
        }
    }

    private FiredRules find(long[][] marks, int place) {
        long hash = 0;
        for (int batch : batches) {
            hash = hash(hash, marks[batch][place]);
        }
        FiredRules profile = all.of(marks, place);
        recent[slot(hash)] = profile;
        return profile;
    }
}
