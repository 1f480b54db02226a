package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** The nodes of a tree, those of its complete subtrees computed once, and the hashes beside the ways through it. */
final class TreeNodes {

    /** By height: the roots of the complete subtrees of 2^height leaves, from the left. The first level are the leaves. */
    private final List<List<LedgerHash>> levels;

    private TreeNodes(List<List<LedgerHash>> levels) {
        this.levels = levels;
    }

    /** Over leaves in their order. */
    static TreeNodes of(List<LedgerHash> leaves) {
        List<List<LedgerHash>> levels = new ArrayList<>();
        for (List<LedgerHash> level = List.copyOf(leaves); !level.isEmpty(); level = above(level)) {
            levels.add(level);
        }
        return new TreeNodes(levels);
    }

    private static List<LedgerHash> above(List<LedgerHash> level) {
        List<LedgerHash> above = new ArrayList<>(level.size() / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(LedgerHash.node(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    /** Number of leaves. */
    long size() {
        return levels.isEmpty() ? 0 : levels.get(0).size();
    }

    /** The root, {@link LedgerHash#EMPTY_ROOT} without leaves. */
    LedgerHash root() {
        return size() == 0 ? LedgerHash.EMPTY_ROOT : over(0, size());
    }

    /**
     * Beside the way from the leaf at an index to the root, from the leaf up (RFC 6962, 2.1.1).
     *
     * @throws LedgerFormatException {@code INDEX} if there is none
     */
    List<LedgerHash> besides(long index) {
        if (index < 0 || index >= size()) {
            throw new LedgerFormatException(Kind.INDEX, index + " of " + size());
        }
        List<LedgerHash> fromRoot = new ArrayList<>();
        long from = 0;
        long to = size();
        while (to - from > 1) {
            long middle = from + half(to - from);
            if (index < middle) {
                fromRoot.add(over(middle, to));
                to = middle;
            } else {
                fromRoot.add(over(from, middle));
                from = middle;
            }
        }
        Collections.reverse(fromRoot);
        return fromRoot;
    }

    /**
     * What leads from the root of its first leaves to its own (RFC 6962, 2.1.2).
     *
     * @param oldSize from 0 to the size of this tree
     * @throws LedgerFormatException {@code INDEX}
     */
    List<LedgerHash> sinceSize(long oldSize) {
        if (oldSize < 0 || oldSize > size()) {
            throw new LedgerFormatException(Kind.INDEX, oldSize + " of " + size());
        }
        if (oldSize == 0 || oldSize == size()) {
            return List.of();
        }
        List<LedgerHash> fromRoot = new ArrayList<>();
        long from = 0;
        long to = size();
        while (to != oldSize) {
            long middle = from + half(to - from);
            if (oldSize <= middle) {
                fromRoot.add(over(middle, to));
                to = middle;
            } else {
                fromRoot.add(over(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            fromRoot.add(over(from, to)); // from 0 it is the older root, which is known
        }
        Collections.reverse(fromRoot);
        return fromRoot;
    }

    /** The root over the leaves of a subtree: its left half is complete, its right one perhaps not. */
    private LedgerHash over(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return levels.get(height).get((int) (from >> height));
        }
        long middle = from + half(count);
        return LedgerHash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two below a count above one. */
    private static long half(long count) {
        return Long.highestOneBit(count - 1);
    }
}
