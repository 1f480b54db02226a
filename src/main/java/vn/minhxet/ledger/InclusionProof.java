package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Shows that a leaf stands at an index of a tree: the hashes beside its way to the root, from the leaf up (RFC 6962, 2.1.1).
 *
 * @param index from 0
 * @param path at most 63 hashes
 */
public record InclusionProof(long index, List<LedgerHash> path) {

    /** Refuses an index below zero. */
    public InclusionProof {
        if (index < 0) {
            throw new LedgerFormatException(Kind.INDEX, Long.toString(index));
        }
        path = List.copyOf(path);
    }

    /**
     * Of a tree with these leaves. For many proofs of one tree, {@code ProofTree} computes its nodes once.
     *
     * @throws LedgerFormatException {@code INDEX}
     */
    public static InclusionProof of(List<LedgerHash> leaves, long index) {
        if (index < 0 || index >= leaves.size()) {
            throw new LedgerFormatException(Kind.INDEX, index + " of " + leaves.size());
        }
        return new InclusionProof(index, beside(leaves, (int) index));
    }

    private static List<LedgerHash> beside(List<LedgerHash> leaves, int index) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        List<LedgerHash> left = leaves.subList(0, half);
        List<LedgerHash> right = leaves.subList(half, leaves.size());
        List<LedgerHash> path = new ArrayList<>(index < half ? beside(left, index) : beside(right, index - half));
        path.add(LedgerTree.over(index < half ? right : left).root());
        return path;
    }

    /** Whether the leaf stands at the index of the tree with that size and root. */
    public boolean holds(LedgerHash leaf, long size, LedgerHash root) {
        if (index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        LedgerHash hash = leaf;
        for (LedgerHash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = LedgerHash.node(beside, hash);
                // A last node without a sibling is taken up unchanged, level by level.
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = LedgerHash.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
