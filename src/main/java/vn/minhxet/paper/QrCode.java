package vn.minhxet.paper;

import java.util.List;

/**
 * A QR code (mã QR) as the squares that are dark, with the light edge that readers need. Immutable.
 *
 * @param rows from top to bottom, each as long as there are rows: {@code #} for a dark square, a blank for a light one
 */
public record QrCode(List<String> rows) {

    private static final char DARK = '#';

    public QrCode {
        rows = List.copyOf(rows);
        int size = rows.size();
        if (rows.stream().anyMatch(it -> it.length() != size)) {
            throw new IllegalArgumentException("not square");
        }
    }

    /** Squares to a side, the edge included. */
    public int size() {
        return rows.size();
    }

    /** Whether a square is dark; from 0, from the left and from the top. */
    public boolean isDark(int column, int row) {
        return rows.get(row).charAt(column) == DARK;
    }
}
