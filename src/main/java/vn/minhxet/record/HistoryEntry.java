package vn.minhxet.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.StatementRow;

/**
 * An entry of the ledger as it is shown (một ghi nhận). Immutable.
 *
 * @param statement what it says of a subject; null where it says nothing or it was erased
 */
public record HistoryEntry(
        long index, RecordEntry entry, @Nullable StepStatement statement) {

    static HistoryEntry of(EntryRow row, Optional<StatementRow> statement) {
        try {
            return new HistoryEntry(
                    row.index(),
                    RecordJson.read(row.bytes(), RecordEntry.class),
                    statement.isEmpty() ? null : RecordJson.read(statement.get().bytes(), StepStatement.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
