package vn.minhxet.quality;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rulebook.ColumnsRead;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * The columns that somebody filled in and that nothing in a rulebook reads (cột không được xét): grades of quarters under
 * a regulation that knows none. One warning a column, with the number of its rows.
 */
final class UnreadColumns {

    /** The flag that only the quota reads. */
    private static final String OUTSTANDING = "outstanding";

    private final YearFacts facts;
    private final Rulebook rulebook;
    private final Warnings.Builder warnings;

    UnreadColumns(YearFacts facts, Rulebook rulebook, Warnings.Builder warnings) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.warnings = warnings;
    }

    void warn() {
        warn(Tables.ORGANIZATIONS, facts.organizations());
        warn(Tables.MEMBERS, facts.members());
        warn(Tables.FINDINGS, facts.findings());
    }

    private <R> void warn(Table<R> table, List<R> rows) {
        int[] unread = unread(table);
        if (unread.length == 0 || rows.isEmpty()) {
            return;
        }
        LongAdder[] filled = IntStream.range(0, unread.length)
                .mapToObj(it -> new LongAdder())
                .toArray(LongAdder[]::new);
        rows.parallelStream().forEach(row -> {
            for (int i = 0; i < unread.length; i++) {
                if (isFilled(table, row, unread[i])) {
                    filled[i].increment();
                }
            }
        });
        for (int i = 0; i < unread.length; i++) {
            warn(table, table.columns().get(unread[i]), filled[i].sum());
        }
    }

    private void warn(Table<?> table, Column column, long count) {
        if (count > 0) {
            WarningCode code = WarningCode.COLUMN_UNREAD;
            warnings.add(
                    new Warning(code, code.message(column.heading(), count), table.place(column.name()), null, count));
        }
    }

    /** The positions of the columns that nothing reads. */
    private int[] unread(Table<?> table) {
        ColumnsRead read = ColumnsRead.inUse(rulebook, table).orElseThrow();
        return IntStream.range(0, table.columns().size())
                .filter(it -> !isRead(read, table.columns().get(it)))
                .toArray();
    }

    private boolean isRead(ColumnsRead read, Column column) {
        if (column.name().equals(OUTSTANDING)) {
            return rulebook.parameters().find("quota.outstandingRatioPercent").isPresent();
        }
        // Codes have warnings of their own, one a code; without a required column there is no row.
        return column.required() || column.freeCode() || read.has(column.name());
    }

    /** Whether more stands there than an empty cell means: neither a no nor, where empty means none, a zero. */
    private static <R> boolean isFilled(Table<R> table, R row, int position) {
        Object value = table.value(row, position);
        boolean none = table.columns().get(position).empty() == Column.Empty.NONE;
        return value != null
                && !Boolean.FALSE.equals(value)
                && !(none && Long.valueOf(0).equals(value));
    }
}
