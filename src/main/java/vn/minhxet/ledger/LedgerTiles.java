package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * A ledger as files (C2SP tlog-tiles): the checkpoint, tiles of 256 hashes and bundles of 256 entries. It fits on a stick, and
 * any tool for such logs reads it.
 */
public final class LedgerTiles {

    private final String checkpoint;
    private final List<byte[]> entries;

    private LedgerTiles(String checkpoint, List<byte[]> entries) {
        this.checkpoint = checkpoint;
        this.entries = List.copyOf(entries);
    }

    /**
     * Writes a ledger. The checkpoint comes last: a folder without one is none.
     *
     * @param folder new, or empty
     * @param entries as many as the checkpoint says, in their order, at most 65,535 bytes each; gone through once
     * @param signedCheckpoint the whole note
     * @throws LedgerFormatException {@code FOLDER_NOT_EMPTY}, {@code ENTRY_LENGTH}, {@code OTHER_CHECKPOINT} if the entries are
     *     not those of the checkpoint, or what is wrong with the checkpoint
     */
    public static void write(Path folder, Iterable<byte[]> entries, String signedCheckpoint) throws IOException {
        Checkpoint state = Checkpoint.parse(SignedNote.parse(signedCheckpoint));
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new LedgerFormatException(Kind.FOLDER_NOT_EMPTY, folder.toString());
            }
        }
        Writer writer = new Writer(new TileFiles(folder));
        for (byte[] entry : entries) {
            writer.entry(entry);
        }
        LedgerTree tree = writer.end();
        if (tree.size() != state.size() || !tree.root().equals(state.root())) {
            throw new LedgerFormatException(Kind.OTHER_CHECKPOINT, tree + ", not " + state.text());
        }
        Files.write(folder.resolve(TileFiles.CHECKPOINT), signedCheckpoint.getBytes(UTF_8));
    }

    /**
     * Reads the entries and the checkpoint of a folder, without holding them against each other: see {@link #verify}.
     *
     * @throws NoSuchFileException if the checkpoint or entries are missing or are no files
     * @throws LedgerFormatException if the checkpoint is none, {@code HASH_COUNT} if a bundle has not the entries it should
     */
    public static LedgerTiles read(Path folder) throws IOException {
        TileFiles files = new TileFiles(folder);
        byte[] note = files.read(TileFiles.CHECKPOINT, FormatText.MOST_BYTES)
                .orElseThrow(() -> new NoSuchFileException(TileFiles.CHECKPOINT));
        long size = Checkpoint.parse(SignedNote.parse(note)).size();
        List<byte[]> entries = new ArrayList<>();
        for (long number = 0; TileFiles.width(size, 0, number) > 0; number++) {
            int width = TileFiles.width(size, 0, number);
            String name = TileFiles.entriesPath(number, width);
            EntryBundle bundle = files.readEntries(number, width).orElseThrow(() -> new NoSuchFileException(name));
            if (!bundle.whole() || bundle.entries().size() != width) {
                throw new LedgerFormatException(Kind.HASH_COUNT, name);
            }
            entries.addAll(bundle.entries());
        }
        return new LedgerTiles(FormatText.decoded(note), entries);
    }

    /**
     * Reads every file of a folder and holds it against the checkpoint, and that against a key.
     *
     * @return what does not hold, by index; empty if all does
     * @throws IOException if the folder itself cannot be gone through
     */
    public static List<LedgerFinding> verify(Path folder, NoteVerifier ledger) throws IOException {
        return TileAudit.of(new TileFiles(folder), ledger);
    }

    /** The whole note of the checkpoint. */
    public String checkpoint() {
        return checkpoint;
    }

    /** All entries in their order; not to be written into. */
    public List<byte[]> entries() {
        return entries;
    }

    /** Writes tiles and bundles while entries come in; holds one open tile a level. Not for several threads. */
    private static final class Writer {

        private final TileFiles files;
        private final List<byte[]> bundle = new ArrayList<>();
        private final List<List<LedgerHash>> open = new ArrayList<>();
        private LedgerTree tree = LedgerTree.empty();

        Writer(TileFiles files) {
            this.files = files;
        }

        void entry(byte[] entry) throws IOException {
            LedgerHash leaf = LedgerHash.leaf(EntryBundle.checked(entry));
            bundle.add(entry);
            tree = tree.plus(leaf);
            if (bundle.size() == TileFiles.WIDTH) {
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
            if (tile.size() == TileFiles.WIDTH) {
                writeTile(level);
                LedgerHash root = LedgerTree.over(tile).root();
                tile.clear();
                hash(level + 1, root);
            }
        }

        private void writeBundle() throws IOException {
            byte[] bytes = EntryBundle.toBytes(bundle);
            files.write(TileFiles.entriesPath((tree.size() - 1) / TileFiles.WIDTH, bundle.size()), bytes);
            bundle.clear();
        }

        private void writeTile(int level) throws IOException {
            long last = (tree.size() >> (TileFiles.BITS * level)) - 1;
            files.writeTile(level, last / TileFiles.WIDTH, open.get(level));
        }
    }
}
