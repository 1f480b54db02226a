package vn.minhxet.ledger;

import java.util.List;

/** A tree with all nodes of its complete subtrees, for many proofs; about two hashes a leaf in memory. */
public final class ProofTree {

    private final TreeNodes nodes;

    private ProofTree(TreeNodes nodes) {
        this.nodes = nodes;
    }

    /** Over leaves in their order. */
    public static ProofTree of(List<LedgerHash> leaves) {
        return new ProofTree(TreeNodes.of(leaves));
    }

    /** Number of leaves. */
    public long size() {
        return nodes.size();
    }

    /** The root, {@link LedgerHash#EMPTY_ROOT} without leaves. */
    public LedgerHash root() {
        return nodes.root();
    }

    /**
     * Shows the leaf at an index.
     *
     * @throws LedgerFormatException {@code INDEX} if there is none
     */
    public InclusionProof inclusion(long index) {
        return new InclusionProof(index, nodes.besides(index));
    }

    /**
     * Shows that this tree begins with its first leaves.
     *
     * @param oldSize from 0 to the size of this tree
     * @throws LedgerFormatException {@code INDEX}
     */
    public ConsistencyProof consistency(long oldSize) {
        return new ConsistencyProof(nodes.sinceSize(oldSize));
    }
}
