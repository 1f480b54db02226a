package vn.minhxet.grading;

import java.util.Arrays;

/**
 * A hash table in front of {@link FiredRulesTable} with one entry a slot: shorter than a map. Safe for any thread:
 * entries are immutable, and a lost race costs one more lookup.
 */
final class FiredRulesCache {

    /** 16,384 slots, about as many as the table keeps; 64 KiB of pointers stay near the processor. */
    private static final int BITS = 14;

    /**
     * 2<sup>64</sup> divided by the golden ratio: the upper bits of the product spread similar marks over the slots.
     */
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final FiredRulesTable all;
    private final int[] groups;
    private final FiredRules[] recent = new FiredRules[1 << BITS];

    /**
     * @param groups the groups whose marks may differ from 0; those about findings never do here
     */
    FiredRulesCache(FiredRulesTable all, int... groups) {
        this.all = all;
        this.groups = groups;
    }

    /**
     * Finds the fired rules of a block of subjects, group by group: a short loop over the groups of each subject would
     * cost more than its body.
     *
     * @param marks of all groups, by place
     * @param passed whether to skip a place; what {@code found} then holds there means nothing
     * @param room scratch space, one number a place
     * @param found receives the fired rules, from {@code from} on
     */
    void find(long[][] marks, int size, boolean[] passed, long[] room, FiredRules[] found, int from) {
        Arrays.fill(room, 0, size, 0);
        for (int group : groups) {
            hash(marks[group], size, room);
        }
        for (int place = 0; place < size; place++) {
            found[from + place] = recent[slot(room[place])];
        }
        Arrays.fill(room, 0, size, 0);
        for (int group : groups) {
            compare(marks[group], group, size, found, from, room);
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

    private static void compare(long[] marks, int group, int size, FiredRules[] with, int from, long[] differing) {
        for (int place = 0; place < size; place++) {
            FiredRules one = with[from + place];
            differing[place] |= one == null ? 0 : one.marks(group) ^ marks[place];
        }
    }

    private FiredRules find(long[][] marks, int place) {
        long hash = 0;
        for (int group : groups) {
            hash = hash(hash, marks[group][place]);
        }
        FiredRules firedRules = all.of(marks, place);
        recent[slot(hash)] = firedRules;
        return firedRules;
    }
}
