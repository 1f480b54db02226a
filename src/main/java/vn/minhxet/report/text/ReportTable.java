package vn.minhxet.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.explain.ValueFormat;

/**
 * A small table with its title, to stand in a text or on a sheet of a workbook (một bảng). Immutable.
 *
 * @param rows cells of text or numbers, as many as there are headings
 */
public record ReportTable(String title, List<String> headings, List<List<Object>> rows) {

    /** In characters: one column takes no more than most of a page of 100. */
    private static final int WIDEST_COLUMN = 60;

    /** The lines of the table for a terminal of some width, numbers set to the right. */
    List<String> lines(ValueFormat phrasing, int width) {
        int[] most = new int[headings.size()];
        boolean[] numbers = new boolean[headings.size()];
        IntStream.range(0, most.length).forEach(i -> {
            most[i] = WIDEST_COLUMN;
            numbers[i] = rows.stream().allMatch(row -> row.get(i) instanceof Number);
        });
        TextColumns text = new TextColumns(most, numbers);
        text.row(headings);
        rows.forEach(
                row -> text.row(row.stream().map(it -> written(it, phrasing)).toList()));
        return text.lines(width);
    }

    private static String written(Object cell, ValueFormat phrasing) {
        return cell instanceof BigDecimal number ? phrasing.number(number) : String.valueOf(cell);
    }
}
