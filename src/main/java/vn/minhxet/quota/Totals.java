package vn.minhxet.quota;

import java.util.Arrays;

/**
 * The totals of the candidates of one group, each between the least and the most that missing figures allow (khoảng điểm của
 * các trường hợp đủ điều kiện). A candidate stays where every filling of them keeps it within the limit, is moved where
 * none does, and is left to people where that is open. Immutable; totals in hundredths of a point.
 */
final class Totals {

    private final long[] least;
    private final long[] most;

    private Totals(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /**
     * The totals of some candidates; both arrays are sorted here and belong to the result.
     *
     * @param most the most of each; the same array where nothing is missing
     */
    static Totals of(long[] least, long[] most) {
        Arrays.sort(least);
        if (most != least) {
            Arrays.sort(most);
        }
        return new Totals(least, most);
    }

    /** The same with one more candidate. */
    Totals with(long least, long most) {
        return of(with(this.least, least), with(this.most, most));
    }

    private static long[] with(long[] all, long one) {
        long[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = one;
        return more;
    }

    int count() {
        return least.length;
    }

    /** The number of candidates that surely have more than that one. */
    int higher(long most) {
        return count() - notAbove(least, most);
    }

    /** The number of candidates that may have as much as that one, itself among them. */
    int notBelow(long least) {
        return count() - notAbove(most, least - 1);
    }

    /** What the quota does to one of them. */
    QuotaStanding.Fall fall(long least, long most, long limit) {
        if (notBelow(least) <= limit) {
            return QuotaStanding.Fall.STAYS;
        }
        return higher(most) >= limit ? QuotaStanding.Fall.MOVED : QuotaStanding.Fall.TIED;
    }

    /** Whether its place hangs on figures that are missing, of its own or of others; a tie of known totals is no such place. */
    boolean isPlaceOpen(long least, long most) {
        if (higher(most) + 1 == notBelow(least)) {
            return false;
        }
        boolean mayBeHigher = count() - notAbove(this.most, least) != higher(most);
        return mayBeHigher || count() - notAbove(this.least, most - 1) != notBelow(least);
    }

    /**
     * The total above which one of them surely stays: that of the last of the others within the limit, at its most.
     *
     * @param own the most of the one
     */
    long staysAbove(long own, long limit) {
        return lastOfOthers(most, own, limit);
    }

    /**
     * The total below which one of them is surely moved: that of the last of the others within the limit, at its least.
     *
     * @param own the least of the one
     */
    long movedBelow(long own, long limit) {
        return lastOfOthers(least, own, limit);
    }

    private static long lastOfOthers(long[] ascending, long own, long limit) {
        int last = ascending.length - (int) limit;
        return last > 0 && own >= ascending[last] ? ascending[last - 1] : ascending[last];
    }

    private static int notAbove(long[] ascending, long total) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= total) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
