package vn.minhxet.subject;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/**
 * The findings, levels or targets of a subject in a settled order, with what is unknown of each found out once (danh sách
 * kết luận, cấp độ, chỉ tiêu). Immutable; safe for any thread.
 *
 * @param <T> what is listed
 */
public class Entries<T> extends AbstractList<T> implements RandomAccess {

    /** Nothing is unknown of any entry: so it mostly is, and no memory is read to find that out. */
    private static final long[] NOTHING = {};

    private final Object[] entries;
    private final long[] unknown;

    Entries(Catalogue<T> catalogue, Collection<? extends T> entries) {
        this.entries = entries.toArray();
        long[] masks = entries.stream().mapToLong(catalogue::unknown).toArray();
        this.unknown = Arrays.stream(masks).allMatch(mask -> mask == 0) ? NOTHING : masks;
    }

    /** The entries of a list; itself where it is such already. */
    @SuppressWarnings("unchecked")
    public static <T> Entries<T> of(Catalogue<T> catalogue, List<? extends T> list) {
        return list instanceof Entries<? extends T> entries ? (Entries<T>) entries : new Entries<>(catalogue, list);
    }

    /** The mask of what is unknown of an entry, as its catalogue counts. */
    public long unknown(int index) {
        return unknown == NOTHING ? 0 : unknown[index];
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
