package vn.minhxet.reading.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;
import vn.minhxet.reading.csv.FastCellParser.Unclean;
import vn.minhxet.reading.table.HeadingRow;
import vn.minhxet.reading.table.SheetReader;
import vn.minhxet.reading.table.TableRows;

/**
 * Takes the rows of a clean part of a CSV file in, cell by cell as they are parsed. Whatever {@link SheetReader} would
 * have a word to say about ends it with {@link Unclean}. Not safe for several threads.
 *
 * @param <R> the row
 */
final class FastRowHandler<R> extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final TableRows<R> rows;
    private final HeadingRow headings;
    private final FastCellParser cells;
    private final RowValues values;
    private final boolean[] required;
    private final int id;
    private final int named;
    private boolean blank;
    private long last;

    FastRowHandler(TableRows<R> rows, HeadingRow headings, FastCellParser cells) {
        Table<R> table = rows.table();
        this.rows = rows;
        this.headings = headings;
        this.cells = cells;
        this.values = new RowValues(table.columns().size());
        this.required = new boolean[table.columns().size()];
        this.id = table.position("id");
        int name = -1;
        for (int i = 0; i < required.length; i++) {
            required[i] = table.columns().get(i).required();
            name = table.columns().get(i).empty() == Column.Empty.ID ? i : name;
        }
        this.named = name;
    }

    @Override
    protected void handleBegin(long line) {
        values.clear();
        blank = true;
    }

    @Override
    protected void handleField(int position, char[] text, int from, int length, boolean quoted) {
        if (length > 0) {
            int column = position < headings.width() ? headings.column(position) : HeadingRow.UNKNOWN;
            if (column == HeadingRow.ASIDE) {
                return;
            } else if (column < 0) {
                throw new Unclean();
            }
            cells.read(column, text, from, length, values);
            blank &= !values.has(column);
        }
    }

    /** The line where the last row begins, 0 where there is none. */
    long last() {
        return last;
    }

    @Override
    protected Boolean buildRecord() {
        last = getStartingLineNumber();
        if (!blank) {
            for (int i = 0; i < required.length; i++) {
                if (required[i] && !values.has(i)) {
                    throw new Unclean();
                }
            }
            if (named >= 0 && !values.has(named)) {
                values.copy(id, named);
            }
            rows.add((int) last, values);
        }
        return Boolean.TRUE;
    }
}
