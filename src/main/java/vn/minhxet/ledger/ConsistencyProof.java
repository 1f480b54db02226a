package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree begins with the leaves of an older, smaller one: nothing before was changed (RFC 6962, 2.1.2).
 *
 * @param path at most 64 hashes; none from a tree without leaves and between trees of one size
 */
public record ConsistencyProof(List<LedgerHash> path) {

    /** Between trees of one size, or from a tree without leaves. */
    public static final ConsistencyProof NONE = new ConsistencyProof(List.of());

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the newer tree begins with all leaves of the older. */
    public boolean holds(long oldSize, LedgerHash oldRoot, long newSize, LedgerHash newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot) && (oldSize > 0 || oldRoot.equals(LedgerHash.EMPTY_ROOT));
        }
        if (oldSize == 0) {
            return path.isEmpty() && oldRoot.equals(LedgerHash.EMPTY_ROOT);
        }
        List<LedgerHash> hashes = new ArrayList<>(path);
        if (Long.bitCount(oldSize) == 1) {
            hashes.add(0, oldRoot); // a complete older tree is itself the first node and is left out of the proof
        }
        return !hashes.isEmpty() && leads(hashes, oldSize, oldRoot, newSize, newRoot);
    }

    private static boolean leads(
            List<LedgerHash> hashes, long oldSize, LedgerHash oldRoot, long newSize, LedgerHash newRoot) {
        int complete = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >> complete;
        long last = (newSize - 1) >> complete;
        LedgerHash older = hashes.get(0);
        LedgerHash newer = older;
        for (LedgerHash beside : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = LedgerHash.node(beside, older);
                newer = LedgerHash.node(beside, newer);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newer = LedgerHash.node(newer, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
    }
}
