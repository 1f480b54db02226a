package vn.minhxet.paper;

import java.util.List;

/**
 * A table whose headings stand on every page (bảng). Immutable.
 *
 * @param size of its text, in points
 */
public record PaperTable(List<Column> columns, List<Row> rows, int size) implements PaperPart {

    /** In points: the size at which seven columns fit a page lying on its long side. */
    public static final int USUAL_SIZE = 12;

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How the text of a column stands. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column.
     *
     * @param width in millimetres
     */
    public record Column(String heading, int width, Alignment alignment) {}

    /** What a row is. */
    public enum Kind {
        USUAL,
        /** One cell across all columns, bold. */
        SECTION,
        /** Bold, as a sum is. */
        TOTAL
    }

    /**
     * A row.
     *
     * @param cells text, {@code Long} or {@code BigDecimal}, one a column; of a section only the first
     */
    public record Row(Kind kind, List<Object> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Object... cells) {
            return new Row(Kind.USUAL, List.of(cells));
        }

        public static Row section(String title) {
            return new Row(Kind.SECTION, List.of(title));
        }
    }
}
