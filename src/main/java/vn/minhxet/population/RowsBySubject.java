package vn.minhxet.population;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rows of one table by the position of the subject that they are about (dữ liệu theo từng đối tượng). Immutable; safe
 * for any thread.
 *
 * @param <T> a row, such as a finding
 */
final class RowsBySubject<T> {

    /** Rows that one task takes: 16,384, more than of members, since each needs little beyond comparing ids. */
    private static final int PORTION = 1 << 14;

    private final T[] rows;
    private final int[] positions;
    private final BitSet subjects;

    private RowsBySubject(T[] rows, int[] positions) {
        this.rows = rows;
        this.positions = positions;
        this.subjects = new BitSet();
        Arrays.stream(positions).filter(at -> at >= 0).forEach(subjects::set);
    }

    /**
     * Some rows by subject; those about nobody on the roster are left out.
     *
     * @param rows in any order
     * @param order of the rows about one subject
     */
    static <T> RowsBySubject<T> of(T[] rows, Roster roster, Function<T, String> subject, Comparator<T> order) {
        int[] positions = positions(rows, roster, subject);
        return new RowsBySubject<>(sorted(rows, positions, order), positions);
    }

    /** Sorts both arrays by position, and rows about one subject in their own order. */
    private static <T> T[] sorted(T[] rows, int[] positions, Comparator<T> order) {
        long[] places = IntStream.range(0, rows.length)
                .mapToLong(i -> (long) positions[i] << Integer.SIZE | i)
                .toArray();
        Arrays.parallelSort(places);
        T[] sorted = rows.clone();
        int start = 0;
        for (int i = 0; i < places.length; i++) {
            sorted[i] = rows[(int) places[i]];
            positions[i] = (int) (places[i] >> Integer.SIZE);
            if (positions[start] != positions[i]) {
                Arrays.sort(sorted, start, i, order);
                start = i;
            }
        }
        Arrays.sort(sorted, start, sorted.length, order);
        return sorted;
    }

    private static <T> int[] positions(T[] rows, Roster roster, Function<T, String> subject) {
        int[] positions = new int[rows.length];
        IntStream.rangeClosed(0, rows.length / PORTION).parallel().forEach(portion -> {
            int from = portion * PORTION;
            int to = Math.min(from + PORTION, rows.length);
            String last = null;
            int near = 0;
            for (int i = from; i < to; i++) {
                String id = subject.apply(rows[i]);
                positions[i] = id.equals(last) ? positions[i - 1] : roster.positionAfter(near, id);
                near = Math.max(0, positions[i]);
                last = id;
            }
        });
        return positions;
    }

    /** Whether a subject has any. */
    boolean has(int position) {
        return subjects.get(position);
    }

    /** Those about a subject, in order. */
    List<T> of(int position) {
        if (position < 0 || !subjects.get(position)) {
            return List.of();
        }
        int any = Arrays.binarySearch(positions, position);
        int from = any;
        int to = any + 1;
        while (from > 0 && positions[from - 1] == position) {
            from--;
        }
        while (to < positions.length && positions[to] == position) {
            to++;
        }
        return Arrays.asList(rows).subList(from, to);
    }
}
