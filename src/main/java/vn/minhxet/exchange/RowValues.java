package vn.minhxet.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.minhxet.subject.Unknown;

/**
 * What stands in the columns of one row while it is read, without an object for each number: numbers, days and flags as
 * numbers, all else as it is. Made once and filled again for the next row. Not safe for several threads.
 */
final class RowValues {

    /** Nothing stands there. */
    static final long NONE = Long.MIN_VALUE;

    private final long[] numbers;
    private final Object[] objects;

    RowValues(int columns) {
        this.numbers = new long[columns];
        this.objects = new Object[columns];
        clear();
    }

    void clear() {
        Arrays.fill(numbers, NONE);
        Arrays.fill(objects, null);
    }

    /** Puts a value in the form of {@link Table#row}. */
    void put(int column, Object value) {
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
    void number(int column, long number) {
        numbers[column] = number;
    }

    void flag(int column, boolean flag) {
        numbers[column] = flag ? 1 : 0;
    }

    /** Puts text, a list of ids or a code. */
    void object(int column, Object object) {
        objects[column] = object;
    }

    boolean has(int column) {
        return numbers[column] != NONE || objects[column] != null;
    }

    int whole(int column, int absent) {
        return numbers[column] == NONE ? absent : Math.toIntExact(numbers[column]);
    }

    long figure(int column, long absent) {
        return numbers[column] == NONE ? absent : numbers[column];
    }

    /** A flag that is off where nothing stands. */
    boolean isOn(int column) {
        return numbers[column] == 1;
    }

    Boolean flag(int column) {
        return numbers[column] == NONE ? null : (Boolean) (numbers[column] == 1);
    }

    LocalDate day(int column) {
        return numbers[column] == NONE ? null : LocalDate.ofEpochDay(numbers[column]);
    }

    List<?> ids(int column) {
        return objects[column] == null ? List.of() : (List<?>) objects[column];
    }

    Object object(int column) {
        return objects[column];
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
