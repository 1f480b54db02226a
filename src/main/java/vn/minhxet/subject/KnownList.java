package vn.minhxet.subject;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import vn.minhxet.facts.Schema;

/**
 * The findings, levels or targets of a subject in a fixed order, each with the mask of its unknown facts (danh sách
 * kết luận, cấp độ, chỉ tiêu). Immutable; safe for any thread.
 *
 * @param <T> the type of the entries
 */
public class KnownList<T> extends AbstractList<T> implements RandomAccess {

    /** All of every entry is known: the usual case, which reads no memory. */
    private static final long[] NOTHING = {};

    private static final KnownList<?> NONE = new KnownList<>();

    private final Object[] entries;
    private final long[] unknown;
    private final int gap;
    private final int gapLength;

    private KnownList() {
        this(new Object[0], NOTHING, 0, 0);
    }

    private KnownList(Object[] entries, long[] unknown, int gap, int gapLength) {
        this.entries = entries;
        this.unknown = unknown;
        this.gap = gap;
        this.gapLength = gapLength;
    }

    KnownList(Schema<T> schema, Collection<? extends T> entries) {
        this.entries = entries.toArray();
        long[] masks = entries.stream().mapToLong(schema::unknown).toArray();
        this.unknown = Arrays.stream(masks).allMatch(mask -> mask == 0) ? NOTHING : masks;
        this.gap = 0;
        this.gapLength = 0;
    }

    /** The entries of a list: the list itself where it is a known list; one object for all lists without entries. */
    @SuppressWarnings("unchecked")
    public static <T> KnownList<T> of(Schema<T> schema, List<? extends T> list) {
        if (list instanceof KnownList<? extends T> entries) {
            return (KnownList<T>) entries;
        }
        return list.isEmpty() ? (KnownList<T>) NONE : new KnownList<>(schema, list);
    }

    /**
     * The list without some entries in a row, as a view: thousands that each lack their own share its memory.
     *
     * @param from the first that is left out
     * @param to the first behind those left out
     */
    @SuppressWarnings("unchecked")
    public KnownList<T> without(int from, int to) {
        if (from == to) {
            return this;
        }
        if (gapLength > 0) {
            throw new IllegalStateException("something is left out already");
        }
        boolean nothingLeft = to - from == entries.length;
        return nothingLeft ? (KnownList<T>) NONE : new KnownList<>(entries, unknown, from, to - from);
    }

    private int place(int index) {
        return index < gap ? index : index + gapLength;
    }

    /** Whether a list made by {@link #of} has no entries; constant time. */
    static boolean isNone(List<?> list) {
        return list == NONE;
    }

    /** The mask of the unknown facts of an entry, in the bits of its schema. */
    public long unknown(int index) {
        return unknown == NOTHING ? 0 : unknown[place(index)];
    }

    /** Whether any entry has all the facts known that a mask names. */
    public boolean anyKnown(long mask) {
        for (int i = 0; i < size(); i++) {
            if ((unknown(i) & mask) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) entries[place(index)];
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int size() {
        return entries.length - gapLength;
    }
}
