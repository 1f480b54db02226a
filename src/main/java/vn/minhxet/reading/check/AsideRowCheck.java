package vn.minhxet.reading.check;

import vn.minhxet.reading.table.RowNumbers;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.WarningPlace;
import vn.minhxet.warning.Warnings;

/**
 * Warns of rows that people may not expect to count, or not to count: hidden or filtered rows were read like all others, since
 * who is out of sight must not be left out of a year; rows that add others up were passed over.
 */
final class AsideRowCheck {

    private final TablesRead tables;
    private final Warnings.Builder warnings;

    AsideRowCheck(TablesRead tables, Warnings.Builder warnings) {
        this.tables = tables;
        this.warnings = warnings;
    }

    void check() {
        for (TableRows<?> rows : tables.all()) {
            rows.sources().forEach(this::check);
        }
    }

    private void check(TableRows<?> rows) {
        warn(rows, rows.hidden(), WarningCode.HIDDEN_ROWS);
        warn(rows, rows.totals(), WarningCode.TOTAL_ROWS);
    }

    private void warn(TableRows<?> rows, RowNumbers numbers, WarningCode code) {
        if (numbers.count() > 0) {
            int first = numbers.first().get(0);
            WarningPlace place = new WarningPlace(
                    rows.table().name(), first, null, null, rows.everything().words());
            warnings.add(
                    new Warning(code, code.message(numbers.count(), numbers.words()), place, null, numbers.count()));
        }
    }
}
