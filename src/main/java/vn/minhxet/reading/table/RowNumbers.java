package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How many rows of a table are of some kind, and which are the first of them. Not safe for several threads. */
public final class RowNumbers {

    /** Enough to find the first; whoever looks there sees the others. */
    private static final int MOST_NAMED = 5;

    private final List<Integer> first = new ArrayList<>();
    private long count;

    void add(int number) {
        count++;
        if (first.size() < MOST_NAMED) {
            first.add(number);
        }
    }

    public long count() {
        return count;
    }

    /** The first, in the order of the file. */
    public List<Integer> first() {
        return Collections.unmodifiableList(first);
    }

    /** The first as a list in a sentence: {@code 4, 7, 9, …}. */
    public String words() {
        return first.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (count > first.size() ? ", …" : "");
    }
}
