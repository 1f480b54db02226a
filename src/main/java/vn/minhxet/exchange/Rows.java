package vn.minhxet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.exchange.Column.Reference;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.Words;

/**
 * The rows of one table as far as they could be read, and where each of them stands, so that what is wrong between rows
 * can be said with its place. Not safe for several threads while it is filled.
 *
 * @param <R> the row
 */
final class Rows<R> {

    private final Table<R> table;
    private final Origin origin;
    private final List<R> rows = new ArrayList<>();
    private final String[] headings;
    private final int[] positions;
    private final boolean[] lacking;
    private final Extremes extremes;
    private final int[] references;
    private final int[] asked;
    private int[] numbers = new int[16];
    private boolean given = true;
    private boolean whole = true;

    Rows(Table<R> table, Origin origin) {
        this.table = table;
        this.origin = origin;
        this.headings = new String[table.columns().size()];
        this.positions = new int[headings.length];
        this.lacking = new boolean[headings.length];
        Arrays.setAll(positions, i -> i);
        this.extremes = new Extremes(table);
        this.references = IntStream.range(0, headings.length)
                .filter(i -> table.columns().get(i).reference() != Reference.NOTHING)
                .toArray();
        this.asked = new int[headings.length];
    }

    /** A table that is not there. */
    static <R> Rows<R> absent(Table<R> table, Origin origin) {
        Rows<R> rows = new Rows<>(table, origin);
        rows.given = false;
        return rows;
    }

    Origin origin() {
        return origin;
    }

    Table<R> table() {
        return table;
    }

    List<R> rows() {
        return rows;
    }

    R row(int index) {
        return rows.get(index);
    }

    int size() {
        return rows.size();
    }

    /** Whether the table was there at all. */
    boolean given() {
        return given;
    }

    /** Whether all its rows were read with their ids, so that what is not among them does not exist. */
    boolean whole() {
        return whole;
    }

    void broken() {
        whole = false;
    }

    /** Says that the file has no such column, which is one problem and not one of each row. */
    void lacks(int column) {
        lacking[column] = true;
        whole = false;
    }

    boolean lacking(int column) {
        return lacking[column];
    }

    void heading(int column, int position, String found) {
        headings[column] = found;
        positions[column] = position;
    }

    /** Adds the row that has these values. */
    void add(int number, RowValues values) {
        if (rows.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[rows.size()] = number;
        rows.add(table.row(values));
        extremes.note(values);
        for (int column : references) {
            asked[column] = values.isSettled(column) ? asked[column] : rows.size();
        }
    }

    /** Adds rows that were read apart, behind so many lines of the file. */
    void addAll(Rows<R> others, int linesBefore) {
        makeRoom(size() + others.size());
        for (int i = 0; i < others.size(); i++) {
            numbers[size() + i] = others.numbers[i] + linesBefore;
        }
        for (int column : references) {
            asked[column] = others.asked[column] == 0 ? asked[column] : size() + others.asked[column];
        }
        rows.addAll(others.rows);
        extremes.note(others.extremes);
    }

    /** Up to which row it is not settled yet that what a column names is there. */
    int asked(int column) {
        return asked[column];
    }

    /** How far the rows go at most. */
    Extremes extremes() {
        return extremes;
    }

    private void makeRoom(int needed) {
        if (needed > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(needed, numbers.length + numbers.length / 2));
        }
    }

    /** What stands in a column of a row; null where nothing is known. */
    Object value(int index, int column) {
        return table.value(rows.get(index), column);
    }

    /** The number or day in a column of a row; {@link RowValues#NONE} where it is unknown. */
    long number(int index, int column) {
        return table.number(rows.get(index), column);
    }

    Object value(int index, String column) {
        return value(index, table.position(column));
    }

    /** The place of a row. */
    Place place(int index) {
        return origin.at(numbers[index]);
    }

    /** The place of a cell. */
    Place place(int index, int column) {
        return cell(numbers[index], column);
    }

    Place place(int index, String column) {
        return place(index, table.position(column));
    }

    /** The place of a cell in a row that is being read. */
    Place cell(int number, int column) {
        return origin.at(number, positions[column], table.columns().get(column).name(), label(column));
    }

    Place whole(int column) {
        return cell(0, column);
    }

    /** The place of the table. */
    Place everything() {
        return origin.whole();
    }

    /** How a column is called in the file: as found there, else as the form of file calls it. */
    Words label(int column) {
        if (headings[column] != null) {
            return new Words(headings[column], headings[column]);
        }
        Column described = table.columns().get(column);
        return origin.form() == Form.WORKBOOK ? described.heading() : new Words(described.name(), described.name());
    }

    Words label(String column) {
        return label(table.position(column));
    }
}
