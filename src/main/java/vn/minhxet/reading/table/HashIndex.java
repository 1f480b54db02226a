package vn.minhxet.reading.table;

import java.util.function.IntPredicate;

/**
 * Finds the place in a list of what has a given key, in a few bytes an entry: it holds hashes and places, the list holds
 * the keys. Several threads may look things up once all is added.
 */
public final class HashIndex {

    /** What {@link #find} and {@link #add} answer where there is nothing of that key. */
    public static final int NOTHING = -1;

    /** A hash above, a place from 1 below; 0 where nothing is. */
    private final long[] slots;

    /**
     * An empty index.
     *
     * @param most how many places may be added
     */
    public HashIndex(int most) {
        this.slots = new long[Integer.highestOneBit(most + most / 4 + 1) * 2];
    }

    /** The place of the first entry with that hash for which the keys are the same. */
    int find(int hash, IntPredicate sameAt) {
        int at = slot(hash, sameAt);
        return slots[at] == 0 ? NOTHING : place(slots[at]);
    }

    /** Adds a place unless an entry has the same key; the place of that entry. */
    public int add(int hash, int place, IntPredicate sameAt) {
        int at = slot(hash, sameAt);
        if (slots[at] != 0) {
            return place(slots[at]);
        }
        slots[at] = ((long) hash << 32) | (place + 1);
        return NOTHING;
    }

    private int slot(int hash, IntPredicate sameAt) {
        int at = spread(hash) & (slots.length - 1);
        while (slots[at] != 0 && !((int) (slots[at] >>> 32) == hash && sameAt.test(place(slots[at])))) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private static int place(long slot) {
        return (int) slot - 1;
    }

    /** Ids are counted up, so their hashes lie in rows; here every bit comes to bear on every other. */
    static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
