package vn.minhxet.subject;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import vn.minhxet.facts.Schema;

/**
 * The findings, levels or targets of a subject in a settled order, with what is unknown of each found out once (danh sách
 * kết luận, cấp độ, chỉ tiêu). Immutable; safe for any thread.
 *
 * @param <T> what is listed
 */
public class KnownList<T> extends AbstractList<T> implements RandomAccess {

    /** Nothing is unknown of any entry: so it mostly is, and no memory is read to find that out. */
    private static final long[] NOTHING = {};

    private static final KnownList<?> NONE = new KnownList<>();

    private final Object[] entries;
    private final long[] unknown;

    private KnownList() {
        this.entries = new Object[0];
        this.unknown = NOTHING;
    }

    KnownList(Schema<T> schema, Collection<? extends T> entries) {
        this.entries = entries.toArray();
        long[] masks = entries.stream().mapToLong(schema::unknown).toArray();
        this.unknown = Arrays.stream(masks).allMatch(mask -> mask == 0) ? NOTHING : masks;
    }

    /** The entries of a list; itself where it is such already, the same for every list without entries. */
    @SuppressWarnings("unchecked")
    public static <T> KnownList<T> of(Schema<T> schema, List<? extends T> list) {
        if (list instanceof KnownList<? extends T> entries) {
            return (KnownList<T>) entries;
        }
        return list.isEmpty() ? (KnownList<T>) NONE : new KnownList<>(schema, list);
    }

    /** Whether a list made by {@link #of} has no entries; constant time. */
    static boolean isNone(List<?> list) {
        return list == NONE;
    }

    /** The mask of what is unknown of an entry, as its schema counts. */
    public long unknown(int index) {
        return unknown == NOTHING ? 0 : unknown[index];
    }

    /** Whether of any entry all is known that a mask names. */
    public boolean anyKnown(long mask) {
        for (int i = 0; i < entries.length; i++) {
            if ((unknown(i) & mask) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) entries[index];
    }

    @Override
    public boolean isEmpty() {
        return entries.length == 0;
    }

    @Override
    public int size() {
        return entries.length;
    }
}
