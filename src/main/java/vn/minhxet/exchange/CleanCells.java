package vn.minhxet.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * What the cells of a clean CSV file mean, told from their UTF-8, each byte of it in a character: as {@link Cells} tells
 * it, but without making text of numbers, days, codes, ids and names. What is written in any other way goes to
 * {@link Cells}. Not safe for several threads.
 */
final class CleanCells {

    /** A cell that is not clean: who looks at it again will say why. */
    static final class Unclean extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unclean() {
            super(null, null, false, false);
        }
    }

    private static final int MOST_DIGITS = 9;
    private static final int DAY_LENGTH = "2025-12-31".length();
    private static final int MOST_KEPT = 4_096;

    /** Which characters of one byte may stand in a text that surely stays as it is. */
    private static final boolean[] PLAIN = plain();

    private final List<Column> columns;
    private final char[][][] codes;
    private final Cells cells;
    private final int longest;
    private final TextPool organizations;
    private final TextPool repeated = new TextPool();

    /**
     * @param organizations the ids of organizations, each as the one object that all who name it share
     */
    CleanCells(Table<?> table, TextPool organizations, ReadingLimits limits) {
        this.columns = table.columns();
        this.organizations = organizations;
        this.cells = new Cells(Origin.Form.CSV, limits);
        this.longest = limits.cellLength();
        this.codes = columns.stream()
                .map(it -> it.codes().stream()
                        .map(code -> code.name().toCharArray())
                        .toArray(char[][]::new))
                .toArray(char[][][]::new);
    }

    /** Puts what a cell that is not empty means into its column. */
    void read(int column, char[] text, int from, int length, RowValues into) {
        Column described = columns.get(column);
        boolean plain = switch (described.unit()) {
            case TEXT -> text(column, described, text, from, length, into);
            case CODE -> code(column, described, text, from, length, into);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> number(column, described, text, from, length, into);
            case DATE -> day(column, text, from, length, into);
            case FLAG -> false;
        };
        if (!plain) {
            Object value = cells.written(described, decoded(text, from, length));
            if (value instanceof Flaw) {
                throw new Unclean();
            }
            into.put(column, value);
        }
    }

    private static String decoded(char[] text, int from, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(new String(text, from, length).getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new Unclean();
        }
    }

    private boolean text(int column, Column described, char[] text, int from, int length, RowValues into) {
        if (described.many()) {
            return false;
        }
        boolean own = described.name().equals("id") || described.empty() == Column.Empty.ID;
        String known = own ? null : known(text, from, length);
        if (known == null && !isPlain(text, from, length)) {
            return false;
        }
        if (own) {
            into.utf8(column, text, from, length);
        } else {
            into.object(column, known != null ? known : made(text, from, length));
        }
        return true;
    }

    private String known(char[] text, int from, int length) {
        String organization = organizations.find(text, from, length);
        return organization != null ? organization : repeated.find(text, from, length);
    }

    /** What names no single thing may come again; a few thousand of them are kept. */
    private String made(char[] text, int from, int length) {
        String made = decoded(text, from, length);
        if (repeated.size() < MOST_KEPT) {
            repeated.add(made);
        }
        return made;
    }

    /** Whether a text surely stays as it is: no blanks around, nothing to compose, no hidden characters, no semicolon. */
    private boolean isPlain(char[] text, int from, int length) {
        int end = from + length;
        int at = length > longest || text[from] == ' ' || text[end - 1] == ' ' ? -1 : from;
        while (at >= 0 && at < end) {
            char first = text[at];
            at = first < PLAIN.length ? PLAIN[first] ? at + 1 : -1 : behindLetter(text, at, end);
        }
        return at == end;
    }

    /** Behind a letter of two or three bytes from U+00A1 to U+02FF or U+1E00 to U+1EFF; -1 where there is none. */
    private static int behindLetter(char[] text, int at, int end) {
        char first = text[at];
        char second = at + 1 < end ? text[at + 1] : 0;
        if (first > 0xC2 && first <= 0xCB && isFollowing(second)) {
            return at + 2;
        } else if (first == 0xE1 && second >= 0xB8 && second <= 0xBB && at + 2 < end && isFollowing(text[at + 2])) {
            return at + 3;
        }
        return first == 0xC2 && isFollowing(second) && second > 0xA0 && second != 0xAD ? at + 2 : -1;
    }

    private static boolean isFollowing(char b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, ' ', '~' + 1, true);
        plain[';'] = false;
        return plain;
    }

    private boolean code(int column, Column described, char[] text, int from, int length, RowValues into) {
        char[][] names = codes[column];
        for (int i = 0; i < names.length; i++) {
            if (same(names[i], text, from, length)) {
                into.object(column, described.codes().get(i));
                return true;
            }
        }
        return false;
    }

    private static boolean same(char[] name, char[] text, int from, int length) {
        if (name.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean number(int column, Column described, char[] text, int from, int length, RowValues into) {
        long hundredths = hundredths(text, from, length);
        boolean inHundredths = described.unit().inHundredths();
        if (hundredths < 0 || (!inHundredths && hundredths % 100 != 0)) {
            return false;
        }
        long number = inHundredths ? hundredths : hundredths / 100;
        into.number(column, number);
        return described.bounds().contains(number);
    }

    /** The hundredths of a few digits with a point and at most two behind it; -1 for anything else. */
    private static long hundredths(char[] text, int from, int length) {
        long number = 0;
        int decimals = -1;
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0 && i > from) {
                decimals = 0;
            } else {
                return -1;
            }
        }
        if (length > MOST_DIGITS || decimals == 0 || decimals > 2) {
            return -1;
        }
        return decimals == 2 ? number : decimals == 1 ? number * 10 : number * 100;
    }

    private static boolean day(int column, char[] text, int from, int length, RowValues into) {
        if (length != DAY_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return false;
        }
        long year = whole(text, from, 4);
        long month = whole(text, from + 5, 2);
        long day = whole(text, from + 8, 2);
        if (year < Days.EARLIEST || year > Days.LATEST || month < 1 || month > 12 || day < 1) {
            return false;
        }
        if (day > 28 && !YearMonth.of((int) year, (int) month).isValidDay((int) day)) {
            return false;
        }
        into.number(column, LocalDate.of((int) year, (int) month, (int) day).toEpochDay());
        return true;
    }

    private static long whole(char[] text, int from, int length) {
        long hundredths = hundredths(text, from, length);
        return hundredths < 0 || hundredths % 100 != 0 ? -1 : hundredths / 100;
    }
}
