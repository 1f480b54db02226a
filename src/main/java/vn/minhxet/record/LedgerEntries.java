package vn.minhxet.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.LedgerHash;
import vn.minhxet.ledger.LedgerTree;
import vn.minhxet.ledger.NoteSigner;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.store.CheckpointRow;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.HeadRow;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.StatementRow;

/**
 * The entries that one transaction adds to the ledger (ghi nhận của một giao dịch): numbered as they come, written and signed
 * once at its end. For one thread.
 */
final class LedgerEntries {

    /** An entry of an exported ledger has its length in two bytes (C2SP tlog-tiles). */
    static final int MOST_BYTES = 65_535;

    private final RecordRows rows;
    private final NoteSigner signer;
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<StatementRow> statements = new ArrayList<>();
    private final long transaction;
    private LedgerTree tree;

    private LedgerEntries(RecordRows rows, NoteSigner signer, LedgerTree tree, long transaction) {
        this.rows = rows;
        this.signer = signer;
        this.tree = tree;
        this.transaction = transaction;
    }

    /** Continues the ledger where it ends; the transaction holds the head. */
    static LedgerEntries after(RecordRows rows, NoteSigner signer) {
        try {
            return new LedgerEntries(
                    rows,
                    signer,
                    rows.head().map(it -> LedgerTree.fromBytes(it.edge())).orElseGet(LedgerTree::empty),
                    rows.checkpointCount());
        } catch (LedgerFormatException e) {
            throw new RecordDamagedException(e);
        }
    }

    /** Adds an entry; its index. */
    long add(RecordEntry.Draft entry) {
        return add(entry, null);
    }

    /** Adds the entry of a step with what it says of the subject. */
    long add(RecordEntry.Draft entry, String subject, SaltedStatement statement) {
        if (statement.statement().length > MOST_BYTES) {
            throw RecordRefusal.STATEMENT_TOO_LONG.with(MOST_BYTES);
        }
        long index = add(entry, subject);
        statements.add(new StatementRow(index, statement.salt(), statement.statement()));
        return index;
    }

    private long add(RecordEntry.Draft draft, @Nullable String subject) {
        RecordEntry entry = draft.entry(transaction);
        byte[] bytes = RecordJson.bytes(entry);
        if (bytes.length > MOST_BYTES) {
            throw RecordRefusal.STATEMENT_TOO_LONG.with(MOST_BYTES);
        }
        long index = tree.size();
        LedgerHash leaf = LedgerHash.leaf(bytes);
        tree = tree.plus(leaf);
        entries.add(
                new EntryRow(index, bytes, leaf.bytes(), entry.kind().name(), entry.at(), entry.campaign(), subject));
        return index;
    }

    /** Writes what was added, the head and the signed checkpoint. */
    void write() {
        if (entries.isEmpty()) {
            return;
        }
        rows.addEntries(entries);
        rows.addStatements(statements);
        HeadRow head = new HeadRow(tree.size(), tree.toBytes());
        if (tree.size() == entries.size()) {
            rows.addHead(head);
        } else {
            rows.changeHead(head);
        }
        Checkpoint checkpoint = new Checkpoint(signer.name(), tree.size(), tree.root());
        rows.addCheckpoint(new CheckpointRow(tree.size(), signer.sign(checkpoint.text())));
    }
}
