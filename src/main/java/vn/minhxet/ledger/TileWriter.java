package vn.minhxet.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes tiles and bundles while entries come in; holds one open tile a level. Not for several threads. */
final class TileWriter {

    private final TileFiles files;
    private final List<byte[]> bundle = new ArrayList<>();
    private final List<List<LedgerHash>> open = new ArrayList<>();
    private LedgerTree tree = LedgerTree.empty();

    TileWriter(TileFiles files) {
        this.files = files;
    }

    void entry(byte[] entry) throws IOException {
        LedgerHash leaf = LedgerHash.leaf(EntryBundle.checked(entry));
        bundle.add(entry);
        tree = tree.plus(leaf);
        if (bundle.size() == TilePath.WIDTH) {
            writeBundle();
        }
        hash(0, leaf);
    }

    /** Writes what is open; the tree over all entries. */
    LedgerTree end() throws IOException {
        if (!bundle.isEmpty()) {
            writeBundle();
        }
        for (int level = 0; level < open.size(); level++) {
            if (!open.get(level).isEmpty()) {
                writeTile(level);
            }
        }
        return tree;
    }

    private void hash(int level, LedgerHash hash) throws IOException {
        if (open.size() == level) {
            open.add(new ArrayList<>());
        }
        List<LedgerHash> tile = open.get(level);
        tile.add(hash);
        if (tile.size() == TilePath.WIDTH) {
            writeTile(level);
            LedgerHash root = TreeNodes.of(tile).root();
            tile.clear();
            hash(level + 1, root);
        }
    }

    private void writeBundle() throws IOException {
        byte[] bytes = EntryBundle.toBytes(bundle);
        files.write(TilePath.entries((tree.size() - 1) / TilePath.WIDTH, bundle.size()), bytes);
        bundle.clear();
    }

    private void writeTile(int level) throws IOException {
        long last = (tree.size() >> (TilePath.BITS * level)) - 1;
        files.writeTile(level, last / TilePath.WIDTH, open.get(level));
    }
}
