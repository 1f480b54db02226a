package vn.minhxet.reading.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import vn.minhxet.facts.Table;
import vn.minhxet.reading.table.HeadingRow;

/**
 * What stands between the cells of a CSV file: a comma, the semicolon of a Vietnamese Excel, or a tab.
 * Immutable.
 *
 * @param character the separator
 * @param linesBefore lines that only name the separator and were passed over
 */
record Separator(char character, int linesBefore) {

    private static final char[] CANDIDATES = {',', ';', '\t'};

    /** As many as the readers look through for the headings. */
    private static final int LINES = 20;

    /** 32,767 characters: twenty lines, each of more than 1,600 characters. */
    private static final int LOOK_AHEAD = (1 << 15) - 1;

    /** Looks at the first lines. */
    static Separator of(Reader text, Table<?> table) throws IOException {
        char[] start = new char[LOOK_AHEAD];
        int length = 0;
        int count = text.read(start, 0, start.length);
        while (count > 0) {
            length += count;
            count = length < start.length ? text.read(start, length, start.length - length) : 0;
        }
        String[] lines = new String(start, 0, length).split("\r\n|\n|\r", LINES + 1);
        if (lines[0].matches("(?i)sep=[,;\t]")) {
            return new Separator(lines[0].charAt(lines[0].length() - 1), 1);
        }
        return new Separator(best(lines, table), 0);
    }

    /** The candidate between which the most headings stand; where none does, the one used most. */
    private static char best(String[] lines, Table<?> table) {
        char best = CANDIDATES[0];
        int most = 0;
        for (char candidate : CANDIDATES) {
            for (int i = 0; i < Math.min(lines.length, LINES); i++) {
                int score = score(lines[i], candidate, table);
                if (score > most) {
                    most = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static int score(String line, char candidate, Table<?> table) {
        Object[] cells = line.replace("\"", "").split(Pattern.quote(String.valueOf(candidate)), -1);
        return HeadingRow.known(table, cells) * line.length() + cells.length - 1;
    }
}
