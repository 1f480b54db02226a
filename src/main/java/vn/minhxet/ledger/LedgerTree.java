package vn.minhxet.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * A Merkle tree that grows and keeps only its right edge: the roots of its complete subtrees, the largest first, one for
 * each bit of its size (RFC 6962, 2.1). A new leaf costs at most 63 hashes, whatever the size.
 */
public final class LedgerTree {

    private static final LedgerTree EMPTY = new LedgerTree(0, List.of());

    private final long size;
    private final List<LedgerHash> edge;

    private LedgerTree(long size, List<LedgerHash> edge) {
        this.size = size;
        this.edge = edge;
    }

    /** Without leaves. */
    public static LedgerTree empty() {
        return EMPTY;
    }

    /** Over leaves in their order. */
    static LedgerTree over(List<LedgerHash> leaves) {
        LedgerTree tree = EMPTY;
        for (LedgerHash leaf : leaves) {
            tree = tree.plus(leaf);
        }
        return tree;
    }

    /**
     * The tree of a size with the edge that was kept.
     *
     * @throws LedgerFormatException {@code NUMBER} below zero, {@code HASH_COUNT} if no tree of that size has such an edge
     */
    public static LedgerTree of(long size, List<LedgerHash> edge) {
        if (size < 0) {
            throw new LedgerFormatException(Kind.NUMBER, Long.toString(size));
        }
        if (edge.size() != Long.bitCount(size)) {
            throw new LedgerFormatException(Kind.HASH_COUNT, edge.size() + " of " + size);
        }
        return new LedgerTree(size, List.copyOf(edge));
    }

    /** This tree and one leaf more. */
    public LedgerTree plus(LedgerHash leaf) {
        List<LedgerHash> grown = new ArrayList<>(edge);
        LedgerHash last = leaf;
        // Each trailing bit 1 of the size is a complete subtree as large as the one that has just become complete.
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            last = LedgerHash.node(grown.remove(grown.size() - 1), last);
        }
        grown.add(last);
        return new LedgerTree(Math.addExact(size, 1), List.copyOf(grown));
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** The root, {@link LedgerHash#EMPTY_ROOT} without leaves. */
    public LedgerHash root() {
        if (edge.isEmpty()) {
            return LedgerHash.EMPTY_ROOT;
        }
        LedgerHash root = edge.get(edge.size() - 1);
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = LedgerHash.node(edge.get(i), root);
        }
        return root;
    }

    /** The roots of the complete subtrees, the largest first. */
    public List<LedgerHash> edge() {
        return edge;
    }

    /** To be kept: the size in 8 bytes, the most significant first, then the edge, 32 bytes a hash. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + edge.size() * LedgerHash.LENGTH)
                .putLong(size);
        edge.forEach(it -> bytes.put(it.bytes()));
        return bytes.array();
    }

    /**
     * What {@link #toBytes} wrote.
     *
     * @throws LedgerFormatException as {@link #of}, and {@code HASH_LENGTH} where bytes are left over or missing
     */
    public static LedgerTree fromBytes(byte[] bytes) {
        if (bytes.length < Long.BYTES || (bytes.length - Long.BYTES) % LedgerHash.LENGTH != 0) {
            throw new LedgerFormatException(Kind.HASH_LENGTH, Integer.toString(bytes.length));
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        long size = read.getLong();
        List<LedgerHash> edge = new ArrayList<>();
        while (read.hasRemaining()) {
            byte[] hash = new byte[LedgerHash.LENGTH];
            read.get(hash);
            edge.add(LedgerHash.of(hash));
        }
        return of(size, edge);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerTree that && size == that.size && edge.equals(that.edge);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + edge.hashCode();
    }

    @Override
    public String toString() {
        return size + " " + root().base64();
    }
}
