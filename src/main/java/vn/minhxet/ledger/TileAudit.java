package vn.minhxet.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.ledger.LedgerFinding.Kind;
import vn.minhxet.ledger.LedgerFinding.Place;

/**
 * Holds the files of an exported ledger against its checkpoint, from the signed root down. What a tile should hold can be had
 * in two ways: as it is stored, and worked out from the entries below it. Right is the one that leads to the hash above, which
 * is right itself; so an altered tile is told from an altered entry. Where neither leads there, both were changed. The same
 * stands a second time in {@code docs/verify/verify.mjs}. For one thread, used once.
 */
final class TileAudit {

    private final TileFiles files;
    private final long size;
    private final List<LedgerFinding> findings = new ArrayList<>();
    private final Set<String> belonging = new TreeSet<>();

    private TileAudit(TileFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    static List<LedgerFinding> of(TileFiles files, NoteVerifier ledger) throws IOException {
        Optional<byte[]> note = files.read(TileFiles.CHECKPOINT, FormatText.MOST_BYTES);
        if (note.isEmpty()) {
            return checkpoint(files.exists(TileFiles.CHECKPOINT) ? Kind.UNREADABLE : Kind.NOT_RECORDED);
        }
        Checkpoint state;
        try {
            SignedNote signed = SignedNote.parse(note.get());
            state = Checkpoint.parse(signed);
            if (!ledger.verifies(signed) || !state.isOf(ledger.name())) {
                return checkpoint(Kind.ALTERED);
            }
        } catch (LedgerFormatException e) {
            return checkpoint(Kind.UNREADABLE);
        }
        return new TileAudit(files, state.size()).findings(state.root());
    }

    private static List<LedgerFinding> checkpoint(Kind kind) {
        return List.of(new LedgerFinding(kind, Place.CHECKPOINT, 0, TileFiles.CHECKPOINT));
    }

    private List<LedgerFinding> findings(LedgerHash root) throws IOException {
        open(root);
        for (String file : files.all()) {
            if (!belonging.contains(file)) {
                findings.add(new LedgerFinding(Kind.ALTERED, Place.FILE, size, file));
            }
        }
        findings.sort(Comparator.comparingLong(LedgerFinding::index).thenComparing(LedgerFinding::place));
        return List.copyOf(findings);
    }

    /** The tiles that are not full lead to the root together; all others hang below them. */
    private void open(LedgerHash root) {
        List<Integer> levels = TileFiles.openLevels(size);
        Map<Integer, @Nullable List<LedgerHash>> stored = new LinkedHashMap<>();
        levels.forEach(it -> stored.put(it, stored(it, openNumber(it))));
        Map<Integer, List<LedgerHash>> right = right(levels, stored, root);
        long altered = altered();
        for (int level : levels) {
            settle(level, openNumber(level), stored.get(level), right.get(level));
        }
        boolean known = levels.stream().allMatch(it -> stored.get(it) != null || computed(it, openNumber(it)) != null);
        boolean rewritten = right.isEmpty() && known && altered() == altered;
        if (levels.isEmpty() ? !root.equals(LedgerHash.EMPTY_ROOT) : rewritten) {
            findings.add(new LedgerFinding(Kind.ALTERED, Place.LEDGER, 0, TileFiles.CHECKPOINT));
        }
    }

    private long openNumber(int level) {
        return (size >> (TileFiles.BITS * level)) / TileFiles.WIDTH;
    }

    /** For each level the stored or the computed hashes, so that together they lead to the root; none if no choice does. */
    private Map<Integer, List<LedgerHash>> right(
            List<Integer> levels, Map<Integer, @Nullable List<LedgerHash>> stored, LedgerHash root) {
        if (leads(levels, stored, root)) {
            return known(stored);
        }
        Map<Integer, @Nullable List<LedgerHash>> computed = new LinkedHashMap<>();
        levels.forEach(it -> computed.put(it, computed(it, openNumber(it))));
        for (int choice = 1; choice < 1 << levels.size(); choice++) { // at most 8 levels
            Map<Integer, @Nullable List<LedgerHash>> chosen = new LinkedHashMap<>();
            for (int i = 0; i < levels.size(); i++) {
                int level = levels.get(i);
                chosen.put(level, (choice >> i & 1) == 1 ? computed.get(level) : stored.get(level));
            }
            if (leads(levels, chosen, root)) {
                return known(chosen);
            }
        }
        return Map.of();
    }

    private static Map<Integer, List<LedgerHash>> known(Map<Integer, @Nullable List<LedgerHash>> chosen) {
        Map<Integer, List<LedgerHash>> known = new LinkedHashMap<>();
        chosen.forEach((level, hashes) -> {
            if (hashes != null) {
                known.put(level, hashes);
            }
        });
        return known;
    }

    private boolean leads(List<Integer> levels, Map<Integer, @Nullable List<LedgerHash>> chosen, LedgerHash root) {
        List<LedgerHash> edge = new ArrayList<>();
        for (int level : levels) {
            List<LedgerHash> hashes = chosen.get(level);
            if (hashes == null) {
                return false;
            }
            edge.addAll(LedgerTree.over(hashes).edge());
        }
        return LedgerTree.of(size, edge).root().equals(root);
    }

    /** One tile with what hangs below it. */
    private void settle(int level, long number, @Nullable List<LedgerHash> stored, @Nullable List<LedgerHash> right) {
        List<LedgerHash> reference = right == null && level > 0 ? computed(level, number) : right;
        if (stored != null && reference != null && !stored.equals(reference)) {
            add(Kind.ALTERED, level, number, firstDifference(stored, reference));
        }
        if (level == 0) {
            entries(number, right == null ? stored : right);
            return;
        }
        for (int i = 0; i < TileFiles.width(size, level, number); i++) {
            full(level - 1, number * TileFiles.WIDTH + i, right == null ? null : right.get(i));
        }
    }

    private void full(int level, long number, @Nullable LedgerHash above) {
        List<LedgerHash> stored = stored(level, number);
        List<LedgerHash> right = null;
        boolean computable = false;
        if (above != null && stored != null && LedgerTree.over(stored).root().equals(above)) {
            right = stored;
        } else if (above != null) {
            List<LedgerHash> computed = computed(level, number);
            computable = computed != null;
            right = computed != null && LedgerTree.over(computed).root().equals(above) ? computed : null;
        }
        long altered = altered();
        settle(level, number, stored, right);
        if (above != null && right == null && (stored != null || computable) && altered() == altered) {
            findings.add(new LedgerFinding(
                    Kind.ALTERED,
                    Place.LEDGER,
                    start(level, number, 0),
                    TileFiles.tilePath(level, number, TileFiles.WIDTH)));
        }
    }

    /** The entries of a bundle against the hashes of its tile, as far as these are known. */
    private void entries(long number, @Nullable List<LedgerHash> hashes) {
        int width = TileFiles.width(size, 0, number);
        String file = TileFiles.entriesPath(number, width);
        belonging.add(file);
        Optional<EntryBundle> read = files.readEntries(number, width);
        if (read.isEmpty()) {
            Kind kind = files.exists(file) ? Kind.UNREADABLE : Kind.NOT_RECORDED;
            findings.add(new LedgerFinding(kind, Place.ENTRY, number * TileFiles.WIDTH, file));
            return;
        }
        List<LedgerHash> leaves = read.get().leaves();
        if (read.get().whole() && leaves.size() == width) {
            for (int i = 0; hashes != null && i < width; i++) {
                if (!leaves.get(i).equals(hashes.get(i))) {
                    findings.add(new LedgerFinding(Kind.ALTERED, Place.ENTRY, number * TileFiles.WIDTH + i, file));
                }
            }
            return;
        }
        // Entries that have moved are not told one by one: the first from which on nothing fits is named.
        int first = hashes == null ? leaves.size() : firstDifference(leaves, hashes);
        Kind kind = !read.get().whole() ? Kind.UNREADABLE : leaves.size() < width ? Kind.NOT_RECORDED : Kind.ALTERED;
        findings.add(new LedgerFinding(kind, Place.ENTRY, number * TileFiles.WIDTH + first, file));
    }

    private static int firstDifference(List<LedgerHash> one, List<LedgerHash> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return i;
            }
        }
        return common;
    }

    /** The hashes of a tile as its file has them; that it is missing or cannot be read is a finding. */
    private @Nullable List<LedgerHash> stored(int level, long number) {
        int width = TileFiles.width(size, level, number);
        String file = TileFiles.tilePath(level, number, width);
        belonging.add(file);
        Optional<List<LedgerHash>> stored = files.readTile(level, number, width);
        if (stored.isEmpty()) {
            add(files.exists(file) ? Kind.UNREADABLE : Kind.NOT_RECORDED, level, number, 0);
        }
        return stored.orElse(null);
    }

    /** The hashes of a tile worked out from the entries below it; null if one of them is missing or cannot be read. */
    private @Nullable List<LedgerHash> computed(int level, long number) {
        int width = TileFiles.width(size, level, number);
        if (level == 0) {
            return files.readEntries(number, width)
                    .filter(it -> it.whole() && it.entries().size() == width)
                    .map(EntryBundle::leaves)
                    .orElse(null);
        }
        List<LedgerHash> hashes = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            List<LedgerHash> below = computed(level - 1, number * TileFiles.WIDTH + i);
            if (below == null) {
                return null;
            }
            hashes.add(LedgerTree.over(below).root());
        }
        return hashes;
    }

    private void add(Kind kind, int level, long number, int at) {
        String file = TileFiles.tilePath(level, number, TileFiles.width(size, level, number));
        findings.add(new LedgerFinding(kind, Place.TILE, start(level, number, at), file));
    }

    /** The first entry below a hash of a tile. */
    private static long start(int level, long number, int at) {
        return (number * TileFiles.WIDTH + at) << (TileFiles.BITS * level);
    }

    private long altered() {
        return findings.stream().filter(it -> it.kind() == Kind.ALTERED).count();
    }
}
