package vn.minhxet.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.LedgerHash;
import vn.minhxet.ledger.LedgerTree;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.WitnessVerifier;
import vn.minhxet.record.RecordFinding.Kind;
import vn.minhxet.record.RecordFinding.Place;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.store.CheckpointRow;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.HeadRow;
import vn.minhxet.store.RecordRows;

/**
 * Holds the entries of a ledger against its signed checkpoints (kiểm tra sổ). There is a checkpoint after every transaction,
 * so that the first entries that do not hold can be named even where leaf and bytes were changed together. For one check.
 */
final class LedgerCheck {

    /** Before the name of a witness, in the setting that holds its key. */
    static final String WITNESS = "witness ";

    /** Often enough to watch, and to stop at; seldom enough to cost nothing. */
    private static final int TOLD_EACH = 256;

    private final RecordRows rows;
    private final Map<String, WitnessVerifier> witnesses = new TreeMap<>();
    private final NoteVerifier key;
    private final BiConsumer<Long, Long> progress;
    private final long size;
    private final List<RecordFinding> findings = new ArrayList<>();
    private final Map<Long, RecordEntry> entries = new TreeMap<>();
    private final Map<Long, EntryRow> columns = new HashMap<>();
    private final Map<Long, LedgerHash> roots = new TreeMap<>();
    private LedgerTree tree = LedgerTree.empty();
    private long holding;
    private boolean broken;

    LedgerCheck(RecordRows rows, NoteVerifier key, BiConsumer<Long, Long> progress) {
        this.rows = rows;
        this.key = key;
        this.progress = progress;
        this.size = rows.head().map(HeadRow::size).orElse(0L);
    }

    /** The findings, in order of entries. */
    List<RecordFinding> findings(Optional<SignedNote> known) {
        settings();
        checkpoints();
        known.ifPresent(this::known);
        rows.forEachEntry(this::entry);
        finish();
        return findings;
    }

    /** The entries that can be read, by index. */
    Map<Long, RecordEntry> entries() {
        return entries;
    }

    /** Whom the column of an entry names. */
    @Nullable
    String subject(long index) {
        EntryRow row = columns.get(index);
        return row == null ? null : row.subject();
    }

    private void add(Kind kind, Place place, @Nullable Long entry, Object detail) {
        findings.add(RecordFinding.of(kind, place, entry, detail));
    }

    private void settings() {
        String stored = rows.setting("key").orElse("");
        if (!stored.equals(key.text())) {
            add(stored.isEmpty() ? Kind.NOT_RECORDED : Kind.ALTERED, Place.KEY, null, key.name());
        }
        rows.settings(WITNESS).forEach((name, text) -> witness(name.substring(WITNESS.length()), text));
    }

    private void witness(String name, String text) {
        try {
            WitnessVerifier witness = WitnessVerifier.parse(text);
            if (witness.name().equals(name)) {
                witnesses.put(name, witness);
            } else {
                add(Kind.ALTERED, Place.KEY, null, name);
            }
        } catch (LedgerFormatException e) {
            add(Kind.UNREADABLE, Place.KEY, null, name);
        }
    }

    /** How many witnesses have cosigned so far. */
    int witnesses() {
        return witnesses.size();
    }

    /** Whether every further signature is a cosignature of a witness that is known. */
    private boolean isCosigned(SignedNote note) {
        return note.signatures().stream()
                .filter(it -> !it.name().equals(key.name()))
                .allMatch(it -> {
                    WitnessVerifier witness = witnesses.get(it.name());
                    return witness != null && witness.verifies(note);
                });
    }

    /** A checkpoint as it was read, or what is the matter with it. */
    private record ReadCheckpoint(
            long size,
            @Nullable Checkpoint checkpoint,
            @Nullable Kind flaw) {}

    /** Signatures take most of the time of a ledger with many transactions: several threads hold them against the key. */
    private void checkpoints() {
        List<ReadCheckpoint> read =
                rows.checkpoints().parallelStream().map(this::checkpoint).toList();
        for (ReadCheckpoint it : read) {
            if (it.flaw() != null) {
                add(it.flaw(), Place.CHECKPOINT, null, it.size());
            } else if (it.checkpoint() != null) {
                roots.put(it.checkpoint().size(), it.checkpoint().root());
            }
        }
    }

    private ReadCheckpoint checkpoint(CheckpointRow row) {
        try {
            SignedNote note = SignedNote.parse(row.note());
            Checkpoint checkpoint = Checkpoint.parse(note);
            boolean holds = key.verifies(note)
                    && isCosigned(note)
                    && checkpoint.size() == row.size()
                    && checkpoint.isOf(key.name());
            return new ReadCheckpoint(row.size(), checkpoint, holds ? null : Kind.ALTERED);
        } catch (LedgerFormatException e) {
            return new ReadCheckpoint(row.size(), null, Kind.UNREADABLE);
        }
    }

    /** A checkpoint that somebody kept says what the ledger was: a later rewriting fails at it. */
    private void known(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note);
        LedgerHash own = roots.get(checkpoint.size());
        if (!key.verifies(note)) {
            add(Kind.ALTERED, Place.CHECKPOINT, null, checkpoint.size());
        } else if (own == null) {
            roots.put(checkpoint.size(), checkpoint.root());
        } else if (!own.equals(checkpoint.root())) {
            add(Kind.ALTERED, Place.CHECKPOINT, null, checkpoint.size());
        }
    }

    private void entry(EntryRow row) {
        long expected = tree.size();
        if (row.index() != expected) {
            if (!broken) {
                add(Kind.NOT_RECORDED, Place.ENTRY, expected, expected);
            }
            broken = true;
        }
        columns.put(row.index(), row);
        LedgerHash leaf = LedgerHash.leaf(row.bytes());
        boolean own = Arrays.equals(leaf.bytes(), row.leaf());
        if (!own) {
            add(Kind.ALTERED, Place.ENTRY, row.index(), row.index());
        }
        read(row, own);
        tree = tree.plus(leaf);
        root();
        if (tree.size() % TOLD_EACH == 0 || tree.size() == size) {
            progress.accept(tree.size(), size);
        }
    }

    private void read(EntryRow row, boolean own) {
        try {
            RecordEntry entry = RecordJson.read(row.bytes(), RecordEntry.class);
            if (!entry.format().equals(RecordEntry.FORMAT)) {
                throw new IOException(entry.format());
            }
            entries.put(row.index(), entry);
            boolean same = entry.kind().name().equals(row.kind())
                    && entry.at().equals(row.at())
                    && Objects.equals(entry.campaign(), row.campaign());
            if (!same && own) {
                add(Kind.ALTERED, Place.ENTRY, row.index(), row.index());
            }
        } catch (IOException | RuntimeException e) {
            if (own) {
                add(Kind.UNREADABLE, Place.ENTRY, row.index(), row.index());
            }
        }
    }

    private void root() {
        LedgerHash signed = roots.get(tree.size());
        if (signed == null) {
            return;
        }
        boolean holds = signed.equals(tree.root());
        if (!holds && !broken) {
            boolean named = findings.stream()
                    .anyMatch(it -> it.place() == Place.ENTRY && it.entry() != null && it.entry() >= holding);
            if (!named) {
                long last = tree.size() - 1;
                add(Kind.ALTERED, Place.ENTRY, holding, holding == last ? last : holding + "–" + last);
            }
            broken = true;
        }
        holding = holds ? tree.size() : holding;
    }

    /** A checkpoint stands where a transaction ends, and nowhere else. */
    private void transactions() {
        RecordEntry before = null;
        long index = 0;
        for (Map.Entry<Long, RecordEntry> it : entries.entrySet()) {
            boolean ends =
                    before != null && before.transaction() != it.getValue().transaction();
            if (ends && it.getKey() == index + 1 && !roots.containsKey(it.getKey())) {
                add(Kind.NOT_RECORDED, Place.CHECKPOINT, index, it.getKey());
            }
            before = it.getValue();
            index = it.getKey();
        }
        boolean last = !entries.isEmpty() && roots.keySet().stream().noneMatch(it -> it >= tree.size());
        if (last && findings.isEmpty()) {
            add(Kind.NOT_RECORDED, Place.CHECKPOINT, tree.size() - 1, tree.size());
        }
    }

    private void finish() {
        if (!broken) {
            transactions();
        }
        long signed = roots.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (signed > tree.size()) {
            add(Kind.NOT_RECORDED, Place.ENTRY, tree.size(), tree.size());
        } else if (signed < tree.size() && findings.stream().noneMatch(it -> it.place() == Place.CHECKPOINT)) {
            add(Kind.ALTERED, Place.ENTRY, signed, signed);
        }
        Optional<HeadRow> head = rows.head();
        if (head.isEmpty()) {
            add(Kind.NOT_RECORDED, Place.HEAD, null, tree.size());
        } else if (head.get().size() != tree.size() || !Arrays.equals(head.get().edge(), tree.toBytes())) {
            add(Kind.ALTERED, Place.HEAD, null, head.get().size());
        }
    }
}
