package vn.minhxet.reading.table;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.IdHash;
import vn.minhxet.facts.MemberRow;

/**
 * Where the ids of members stand. Ids that ascend, as lists of members mostly have them, are found in the rows by halving,
 * and none is there twice; only others need an index. Immutable; safe for several threads.
 */
final class MemberIdIndex {

    private final TableRows<MemberRow> rows;
    private final @Nullable HashIndex index;
    private final int[] repeated;

    MemberIdIndex(TableRows<MemberRow> rows) {
        this.rows = rows;
        boolean ascending = IntStream.range(0, rows.size()).parallel().allMatch(this::follows);
        HashIndex needed = ascending ? null : new HashIndex(rows.size());
        this.index = needed;
        this.repeated = needed == null
                ? new int[0]
                : IntStream.range(0, rows.size())
                        .filter(it -> isThereBefore(needed, it))
                        .toArray();
    }

    /** Whether a row has an id, and one behind that of the row before. */
    private boolean follows(int place) {
        MemberRow member = rows.row(place);
        MemberRow before = place == 0 ? null : rows.row(place - 1);
        boolean both = !member.hasNoId() && (before == null || !before.hasNoId());
        return both && (before == null || MemberRow.compareIds(before, member) < 0);
    }

    /** Adds a row to the index; whether its id is there already. */
    private boolean isThereBefore(HashIndex ids, int place) {
        MemberRow member = rows.row(place);
        return !member.hasNoId()
                && ids.add(member.idHash(), place, other -> MemberRow.compareIds(member, rows.row(other)) == 0)
                        != HashIndex.NOTHING;
    }

    /** The rows whose id stands in a row before, in order. */
    IntStream repeated() {
        return IntStream.of(repeated);
    }

    /**
     * The first row of that id, or {@link HashIndex#NOTHING}.
     *
     * @param near a row that may stand close before it
     */
    int find(String id, int near) {
        if (index != null) {
            return index.find(IdHash.of(id), place -> rows.row(place).hasId(id));
        } else if (near >= rows.size() || rows.row(near).compareIdTo(id) > 0) {
            return halving(id, 0, Math.min(near, rows.size()) - 1);
        }
        int from = near;
        int step = 1;
        while (from + step < rows.size() && rows.row(from + step).compareIdTo(id) <= 0) {
            from += step;
            step *= 2;
        }
        return halving(id, from, Math.min(from + step, rows.size()) - 1);
    }

    /** The row of that id between two rows, both of them included. */
    private int halving(String id, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = rows.row(middle).compareIdTo(id);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return HashIndex.NOTHING;
    }
}
