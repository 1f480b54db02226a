package vn.minhxet.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a table set in columns of equal width, for a terminal. Not safe for several threads. */
public final class TextColumns {

    private static final String BETWEEN = "  ";

    /** Before what stands below its row for want of room beside it. */
    private static final String BELOW = "    ";

    /** Half a line of a usual page: narrower text is read better below its row. */
    private static final int LEAST_BESIDE = 40;

    /** Where whole words do not fit, they are broken down to this. */
    private static final int NARROWEST = 4;

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
        return lines(TextWidth.UNBOUNDED);
    }

    /**
     * The same within a width: cells go on in lines below, and the text at the end of a row stands below it where it would be
     * narrow beside it. Nothing is left out.
     *
     * @param width in columns of a terminal
     */
    public List<String> lines(int width) {
        int[] widths = widths();
        int last = widths.length - 1;
        if (sum(widths, last + 1) <= width) {
            return rows.stream().map(it -> line(it, widths)).toList();
        }
        int beside = width - sum(widths, last) - BETWEEN.length();
        boolean below = !toTheRight[last] && widths[last] > LEAST_BESIDE && beside < LEAST_BESIDE;
        int columns = below ? last : last + 1;
        if (!below && !toTheRight[last] && beside >= LEAST_BESIDE) {
            widths[last] = beside;
        }
        narrow(widths, columns, width);
        return rows.stream()
                .flatMap(it -> Stream.concat(
                        besides(it, widths, columns).stream(),
                        below && !it.get(last).isEmpty()
                                ? WrappedText.lines(BELOW, BELOW, it.get(last), width).stream()
                                : Stream.of()))
                .toList();
    }

    private int[] widths() {
        int[] widths = new int[most.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    /** What the first columns take together. */
    private static int sum(int[] widths, int columns) {
        return Arrays.stream(widths, 0, columns).sum() + BETWEEN.length() * Math.max(0, columns - 1);
    }

    /** Takes from the widest of the first columns until they fit, at first down to their longest words. */
    private void narrow(int[] widths, int columns, int width) {
        int[] words = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                for (String word : row.get(i).split(" ")) {
                    words[i] = Math.max(words[i], TextWidth.of(word));
                }
            }
        }
        narrow(widths, words, width);
        Arrays.fill(words, NARROWEST);
        narrow(widths, words, width);
    }

    private static void narrow(int[] widths, int[] least, int width) {
        for (int over = sum(widths, least.length) - width; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < least.length; i++) {
                boolean gives = widths[i] > least[i];
                widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** The lines of a row whose cells go on below one another. */
    private List<String> besides(List<String> row, int[] widths, int columns) {
        List<List<String>> cells = IntStream.range(0, columns)
                .mapToObj(i -> WrappedText.lines("", "", row.get(i), widths[i]))
                .toList();
        int high = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, high)
                .mapToObj(at -> line(
                        cells.stream()
                                .map(it -> at < it.size() ? it.get(at) : "")
                                .toList(),
                        widths))
                .toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths[i] - TextWidth.of(row.get(i)));
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
        if (TextWidth.of(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            width += TextWidth.of(point);
            if (width >= most) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + CUT;
    }
}
