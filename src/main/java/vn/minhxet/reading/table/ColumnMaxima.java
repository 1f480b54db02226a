package vn.minhxet.reading.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Latest;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;

/**
 * How far the rows of a table go in the columns that are checked against others or against the review, so that
 * millions of rows in which nothing goes too far need not be gone through again. Not safe for several threads.
 */
public final class ColumnMaxima {

    private final int[] columns;
    private final int[][] wholes;
    private final long[] most;
    private final long[] least;

    ColumnMaxima(Table<?> table) {
        List<Column> all = table.columns();
        this.columns = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).notAbove().isEmpty() || all.get(i).notAfter() == Latest.REVIEW)
                .toArray();
        this.wholes = IntStream.of(columns)
                .mapToObj(i -> all.get(i).notAbove().stream()
                        .mapToInt(it -> whole(table, it))
                        .toArray())
                .toArray(int[][]::new);
        this.most = new long[all.size()];
        Arrays.fill(most, RowValues.NONE);
        this.least = new long[all.size()];
        Arrays.fill(least, Long.MAX_VALUE);
    }

    /** Takes note of one more row. */
    void note(RowValues row) {
        for (int i = 0; i < columns.length; i++) {
            long number = row.figure(columns[i], RowValues.NONE);
            if (number != RowValues.NONE) {
                long reached = wholes[i].length == 0 ? number : excess(row, number, wholes[i]);
                most[columns[i]] = Math.max(most[columns[i]], reached);
                least[columns[i]] = Math.min(least[columns[i]], reached);
            }
        }
    }

    /** A whole that is not entered must be unknown: were it taken for none, every part would be above it. */
    private static int whole(Table<?> table, String name) {
        int column = table.position(name);
        if (table.columns().get(column).empty() == Column.Empty.NONE) {
            throw new IllegalStateException(name + " has parts and yet may mean none");
        }
        return column;
    }

    private static long excess(RowValues row, long part, int[] wholes) {
        for (int column : wholes) {
            long whole = row.figure(column, RowValues.NONE);
            if (whole != RowValues.NONE) {
                return part - whole;
            }
        }
        return RowValues.NONE;
    }

    /** Takes note of rows of the same table that were read apart. */
    void note(ColumnMaxima others) {
        for (int column : columns) {
            most[column] = Math.max(most[column], others.most[column]);
            least[column] = Math.min(least[column], others.least[column]);
        }
    }

    /** Whether some part is above its whole. */
    public boolean anyAboveWhole(int column) {
        return most[column] > 0;
    }

    /** Whether some day is earlier. */
    public boolean anyBefore(int column, long day) {
        return least[column] < day;
    }

    /** Whether some day is later. */
    public boolean anyAfter(int column, long day) {
        return most[column] > day;
    }
}
