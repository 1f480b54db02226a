package vn.minhxet.reading.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Unit;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.CellParser;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.TextPool;

/**
 * What the cells of a clean CSV file mean, told from their UTF-8, each byte of it in a character: as {@link CellParser} tells
 * it, but without making text of numbers, days, codes, ids and names. What is written in any other way goes to
 * {@link CellParser}. Not safe for several threads.
 */
final class FastCellParser {

    /** A cell that is not clean: who looks at it again will say why. */
    static final class Unclean extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unclean() {
            super(null, null, false, false);
        }
    }

    /** Nine characters hold all points, counts and usual figures; longer numbers go to {@link CellParser}. */
    private static final int MOST_DIGITS = 9;

    /** The length of a day in ISO 8601, the only form told here. */
    private static final int DAY_LENGTH = "2025-12-31".length();

    /** Enough for positions and groups of a part; beyond it a text is made anew for each row. */
    private static final int MOST_KEPT = 4_096;

    private static final char[] TRUE = "true".toCharArray();
    private static final char[] FALSE = "false".toCharArray();

    /** The first day of each month, and of the month behind the last, as its number since 1970. */
    private static final int[] MONTHS = IntStream.rangeClosed(0, (DateParser.LATEST - DateParser.EARLIEST + 1) * 12)
            .map(i ->
                    (int) LocalDate.of(DateParser.EARLIEST, 1, 1).plusMonths(i).toEpochDay())
            .toArray();

    /** Which characters of one byte may stand in a text that surely stays as it is. */
    private static final boolean[] PLAIN = plain();

    private final Reading[] readings;
    private final CellParser cells;
    private final int longest;
    private final KnownOrganizations organizations;
    private final TextPool repeated = new TextPool();

    FastCellParser(Table<?> table, KnownOrganizations organizations, ReadingLimits limits) {
        this.readings = table.columns().stream().map(Reading::new).toArray(Reading[]::new);
        this.organizations = organizations;
        this.cells = new CellParser(TableSource.Form.CSV, limits);
        this.longest = limits.cellLength();
    }

    /** What is asked of a column for every cell, and what stood in it last: neighbours often name the same. */
    private static final class Reading {

        private final Column column;
        private final Unit unit;
        private final boolean inHundredths;
        private final boolean own;
        private final char[][] codes;
        private int last;

        Reading(Column column) {
            this.column = column;
            this.unit = column.unit();
            this.inHundredths = unit.inHundredths();
            this.own = column.name().equals("id") || column.empty() == Column.Empty.ID;
            this.codes = column.codes().stream()
                    .map(code -> code.name().toCharArray())
                    .toArray(char[][]::new);
        }
    }

    /** Puts what a cell that is not empty means into its column: nothing where it is a dash. */
    void read(int column, char[] text, int from, int length, RowValues into) {
        if (length == 1 && text[from] == '-') {
            return;
        }
        Reading reading = readings[column];
        boolean plain = switch (reading.unit) {
            case TEXT -> text(column, reading, text, from, length, into);
            case MARK -> false;
            case CODE -> code(column, reading, text, from, length, into);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> number(column, reading, text, from, length, into);
            case DATE -> day(column, text, from, length, into);
            case FLAG -> flag(column, text, from, length, into);
        };
        if (!plain) {
            Object value = cells.written(reading.column, decoded(text, from, length));
            if (value instanceof ProblemDetail) {
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

    private boolean text(int column, Reading reading, char[] text, int from, int length, RowValues into) {
        if (reading.column.many()) {
            return false;
        } else if (reading.own) {
            return own(column, text, from, length, into);
        }
        TextPool ids = organizations.ids();
        if (!ids.isAt(reading.last, text, from, length)) {
            reading.last = ids.place(text, from, length);
        }
        String organization = ids.at(reading.last);
        if (organization == null) {
            return other(column, text, from, length, into);
        } else if (organizations.mayBeNamed(reading.last, reading.column.reference())) {
            into.known(column, organization);
        } else {
            into.object(column, organization);
        }
        return true;
    }

    private boolean own(int column, char[] text, int from, int length, RowValues into) {
        boolean plain = isPlain(text, from, length);
        if (plain) {
            into.utf8(column, text, from, length);
        }
        return plain;
    }

    private boolean other(int column, char[] text, int from, int length, RowValues into) {
        String known = repeated.at(repeated.place(text, from, length));
        boolean plain = known != null || isPlain(text, from, length);
        if (plain) {
            into.object(column, known != null ? known : made(text, from, length));
        }
        return plain;
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

    private static boolean code(int column, Reading reading, char[] text, int from, int length, RowValues into) {
        if (reading.column.many()) {
            return false;
        }
        char[][] names = reading.codes;
        for (int i = 0; i < names.length; i++) {
            if (same(names[i], text, from, length)) {
                into.object(column, reading.column.codes().get(i));
                return true;
            }
        }
        return false;
    }

    private static boolean flag(int column, char[] text, int from, int length, RowValues into) {
        boolean on = same(TRUE, text, from, length);
        boolean plain = on || same(FALSE, text, from, length);
        if (plain) {
            into.flag(column, on);
        }
        return plain;
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

    private static boolean number(int column, Reading reading, char[] text, int from, int length, RowValues into) {
        long hundredths = hundredths(text, from, length);
        if (hundredths < 0 || (!reading.inHundredths && hundredths % 100 != 0)) {
            return false;
        }
        long number = reading.inHundredths ? hundredths : hundredths / 100;
        into.number(column, number);
        return reading.column.bounds().contains(number);
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
        if (year < DateParser.EARLIEST || year > DateParser.LATEST || month < 1 || month > 12 || day < 1) {
            return false;
        }
        int at = (int) ((year - DateParser.EARLIEST) * 12 + month - 1);
        into.number(column, MONTHS[at] + day - 1);
        return day <= MONTHS[at + 1] - MONTHS[at];
    }

    private static long whole(char[] text, int from, int length) {
        long hundredths = hundredths(text, from, length);
        return hundredths < 0 || hundredths % 100 != 0 ? -1 : hundredths / 100;
    }
}
