package vn.minhxet.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of one row while it is read, without an object for each number: numbers, days and flags as
 * numbers, all else as it is or as UTF-8. Made once and filled again for the next row. Not safe for several threads.
 */
public final class RowValues {

    /** Nothing stands there. */
    public static final long NONE = Long.MIN_VALUE;

    private final long[] numbers;
    private final Object[] objects;
    private final boolean[] settled;
    private byte[] utf8 = new byte[256];
    private int filled;

    public RowValues(int columns) {
        this.numbers = new long[columns];
        this.objects = new Object[columns];
        this.settled = new boolean[columns];
        clear();
    }

    public void clear() {
        Arrays.fill(numbers, NONE);
        Arrays.fill(objects, null);
        Arrays.fill(settled, false);
        filled = 0;
    }

    /** Puts a value in the form of {@link Table#row}. */
    public void put(int column, @Nullable Object value) {
        if (value instanceof Long number) {
            number(column, number);
        } else if (value instanceof LocalDate day) {
            number(column, day.toEpochDay());
        } else if (value instanceof Boolean flag) {
            flag(column, flag);
        } else {
            object(column, value);
        }
    }

    /** Puts a number in the unit of the column, or a day as its number since 1970. */
    public void number(int column, long number) {
        numbers[column] = number;
    }

    public void flag(int column, boolean flag) {
        numbers[column] = flag ? 1 : 0;
    }

    /**
     * Puts text given as UTF-8, each byte of it in a character; it becomes text only on demand. Its
     * place among the bytes stands where a number would.
     */
    public void utf8(int column, char[] bytes, int from, int length) {
        if (filled + length > utf8.length) {
            utf8 = Arrays.copyOf(utf8, Math.max(filled + length, 2 * utf8.length));
        }
        for (int i = 0; i < length; i++) {
            utf8[filled + i] = (byte) bytes[from + i];
        }
        numbers[column] = (long) filled << 32 | length;
        filled += length;
    }

    /** Puts what stands in one column into another as well. */
    public void copy(int column, int into) {
        numbers[into] = numbers[column];
        objects[into] = objects[column];
    }

    /** Puts text, a code, or a list of ids or codes. */
    public void object(int column, @Nullable Object object) {
        objects[column] = object;
    }

    /** Puts the id of something that is known to be there and to be what the column asks for. */
    public void known(int column, String id) {
        objects[column] = id;
        settled[column] = true;
    }

    /** Whether the reference in this column needs no further check. */
    public boolean isSettled(int column) {
        return settled[column] || !has(column);
    }

    public boolean has(int column) {
        return numbers[column] != NONE || objects[column] != null;
    }

    int whole(int column, int absent) {
        return numbers[column] == NONE ? absent : Math.toIntExact(numbers[column]);
    }

    public long figure(int column, long absent) {
        return numbers[column] == NONE ? absent : numbers[column];
    }

    /** A flag that is off where nothing stands. */
    boolean isOn(int column) {
        return numbers[column] == 1;
    }

    @Nullable
    Boolean flag(int column) {
        return numbers[column] == NONE ? null : (Boolean) (numbers[column] == 1);
    }

    @Nullable
    LocalDate day(int column) {
        return numbers[column] == NONE ? null : LocalDate.ofEpochDay(numbers[column]);
    }

    List<?> list(int column) {
        return objects[column] == null ? List.of() : (List<?>) objects[column];
    }

    /** What stands there and is no number and no text. */
    Object object(int column) {
        return objects[column];
    }

    String text(int column) {
        boolean bytes = numbers[column] != NONE;
        return bytes
                ? new String(utf8, from(column), length(column), StandardCharsets.UTF_8)
                : (String) objects[column];
    }

    private int from(int column) {
        return (int) (numbers[column] >>> 32);
    }

    private int length(int column) {
        return (int) numbers[column];
    }

    /** Puts the id and the name of a row, from the columns in which they stand, into the row begun last on a page. */
    void putIdAndName(int id, int name, MemberPage into) {
        if (numbers[id] != NONE && numbers[name] != NONE) {
            into.put(utf8, from(id), length(id), from(name), length(name));
        } else {
            into.put(text(id), text(name));
        }
    }

    /** A number of a row as it stands here. */
    static long known(int number) {
        return number == Unknown.NUMBER ? NONE : number;
    }

    /** A figure of a row as it stands here. */
    static long known(long figure) {
        return figure == Unknown.FIGURE ? NONE : figure;
    }

    /** A day of a row as it stands here. */
    static long known(LocalDate day) {
        return day == null ? NONE : day.toEpochDay();
    }
}
