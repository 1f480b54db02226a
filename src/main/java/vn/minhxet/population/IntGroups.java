package vn.minhxet.population;

import java.util.function.IntUnaryOperator;

/**
 * Numbers sorted into buckets, in rising order within each (phân nhóm): members by cell, subjects by quota group.
 * Immutable; safe for any thread.
 */
public final class IntGroups {

    private final int[] starts;
    private final int[] items;

    private IntGroups(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /**
     * Sorts the numbers from a first to before a last one.
     *
     * @param bucket the bucket of a number, -1 for none
     */
    public static IntGroups of(int count, int first, int last, IntUnaryOperator bucket) {
        int[] starts = new int[count + 1];
        for (int item = first; item < last; item++) {
            int at = bucket.applyAsInt(item);
            if (at >= 0) {
                starts[at + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        int[] items = new int[starts[count]];
        int[] next = starts.clone();
        for (int item = first; item < last; item++) {
            int at = bucket.applyAsInt(item);
            if (at >= 0) {
                items[next[at]++] = item;
            }
        }
        return new IntGroups(starts, items);
    }

    public int size(int bucket) {
        return starts[bucket + 1] - starts[bucket];
    }

    /** The item at a place in a bucket. */
    public int get(int bucket, int place) {
        return items[starts[bucket] + place];
    }
}
