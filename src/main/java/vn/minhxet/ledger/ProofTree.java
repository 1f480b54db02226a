package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** A tree with all nodes of its complete subtrees, for many proofs; about two hashes a leaf in memory. */
public final class ProofTree {

    /** By height: the roots of the complete subtrees of 2^height leaves, from the left. The first level are the leaves. */
    private final List<List<LedgerHash>> levels;

    private ProofTree(List<List<LedgerHash>> levels) {
        this.levels = levels;
    }

    /** Over leaves in their order. */
    public static ProofTree of(List<LedgerHash> leaves) {
        List<List<LedgerHash>> levels = new ArrayList<>();
        for (List<LedgerHash> level = List.copyOf(leaves); !level.isEmpty(); level = above(level)) {
            levels.add(level);
        }
        return new ProofTree(levels);
    }

    private static List<LedgerHash> above(List<LedgerHash> level) {
        List<LedgerHash> above = new ArrayList<>(level.size() / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(LedgerHash.node(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    /** Number of leaves. */
    public long size() {
        return levels.isEmpty() ? 0 : levels.get(0).size();
    }

    /** The root, {@link LedgerHash#EMPTY_ROOT} without leaves. */
    public LedgerHash root() {
        return size() == 0 ? LedgerHash.EMPTY_ROOT : over(0, size());
    }

    /**
     * Shows the leaf at an index.
     *
     * @throws LedgerFormatException {@code INDEX} if there is none
     */
    public InclusionProof inclusion(long index) {
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
        return new InclusionProof(index, fromRoot);
    }

    /**
     * Shows that this tree begins with its first leaves.
     *
     * @param oldSize from 0 to the size of this tree
     * @throws LedgerFormatException {@code INDEX}
     */
    public ConsistencyProof consistency(long oldSize) {
        if (oldSize < 0 || oldSize > size()) {
            throw new LedgerFormatException(Kind.INDEX, oldSize + " of " + size());
        }
        if (oldSize == 0 || oldSize == size()) {
            return ConsistencyProof.NONE;
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
        return new ConsistencyProof(fromRoot);
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
