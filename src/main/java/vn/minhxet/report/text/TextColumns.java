package vn.minhxet.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a table set in columns of equal width, for a terminal. Not safe for several threads. */
public final class TextColumns {

    private static final String BETWEEN = "  ";
    private static final String CUT = "…";

    private final int[] most;
    private final boolean[] toTheRight;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param most the greatest width of each column; longer text is cut
     * @param toTheRight which columns hold numbers
     */
    public TextColumns(int[] most, boolean[] toTheRight) {
        this.most = most;
        this.toTheRight = toTheRight;
    }

    public void row(List<String> cells) {
        rows.add(IntStream.range(0, cells.size())
                .mapToObj(i -> cut(visible(cells.get(i)), most[i]))
                .toList());
    }

    /** The rows, without line ends and without blanks at the end. */
    public List<String> lines() {
        int[] widths = new int[most.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(it -> line(it, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : BETWEEN).append(toTheRight[i] ? blanks + row.get(i) : row.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** Control characters would break the line, or speak to the terminal. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(it -> visible.appendCodePoint(isUnprintable(it) ? '\uFFFD' : it));
        return visible.toString();
    }

    private static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return Character.isISOControl(point)
                || turnsDirection
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            width += width(point);
            if (width >= most) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + CUT;
    }

    /** The number of columns of a terminal that a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextColumns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian wide characters and pictures. */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
