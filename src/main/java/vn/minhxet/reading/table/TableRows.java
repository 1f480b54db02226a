package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;
import vn.minhxet.language.Bilingual;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.warning.WarningPlace;

/**
 * The rows of one table as far as they could be read, and where each of them stands, so that what is wrong between rows
 * can be said with its place. Not safe for several threads while it is filled.
 *
 * @param <R> the row
 */
public final class TableRows<R> {

    private final Table<R> table;
    private final TableSource origin;
    private final Table.Rows<R> rows;
    private final String[] headings;
    private final int[] positions;
    private final boolean[] lacking;
    private final ColumnMaxima extremes;
    private final int[] references;
    private final int[] asked;
    private final RowNumbers hidden = new RowNumbers();
    private final RowNumbers totals = new RowNumbers();
    private final List<TableRows<R>> sources = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int[] numbers = new int[16];
    private boolean given = true;
    private boolean whole = true;

    public TableRows(Table<R> table, TableSource origin) {
        this.table = table;
        this.origin = origin;
        this.rows = table.rows();
        this.headings = new String[table.columns().size()];
        this.positions = new int[headings.length];
        this.lacking = new boolean[headings.length];
        Arrays.setAll(positions, i -> i);
        this.extremes = new ColumnMaxima(table);
        this.references = IntStream.range(0, headings.length)
                .filter(i -> table.columns().get(i).reference() != Reference.NOTHING)
                .toArray();
        this.asked = new int[headings.length];
    }

    /** A table that is not there. */
    static <R> TableRows<R> absent(Table<R> table, TableSource origin) {
        TableRows<R> rows = new TableRows<>(table, origin);
        rows.given = false;
        return rows;
    }

    /** One table of what stood in several files, in their order; each row keeps its place. The parts take no more rows. */
    static <R> TableRows<R> joined(List<TableRows<R>> parts) {
        TableRows<R> first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        TableRows<R> all = new TableRows<>(first.table, first.origin);
        all.callAs(first);
        for (TableRows<R> part : parts) {
            all.starts.add(all.size());
            all.sources.add(part);
            all.addAll(part, 0);
            all.whole &= part.whole;
        }
        return all;
    }

    private void callAs(TableRows<R> other) {
        System.arraycopy(other.headings, 0, headings, 0, headings.length);
        System.arraycopy(other.positions, 0, positions, 0, positions.length);
    }

    /**
     * The same rows, some cells of them put otherwise.
     *
     * @param cell gives what is to stand in a column, of what stands there
     */
    public TableRows<R> changed(Cell cell) {
        TableRows<R> made = new TableRows<>(table, origin);
        made.callAs(this);
        made.sources.addAll(sources());
        made.starts.addAll(sources.isEmpty() ? List.of(0) : starts);
        made.given = given;
        made.whole = whole;
        RowValues values = new RowValues(headings.length);
        for (int i = 0; i < size(); i++) {
            values.clear();
            for (int column = 0; column < headings.length; column++) {
                Object value = value(i, column);
                values.put(column, value == null ? null : cell.instead(column, value));
            }
            made.add(numbers[i], values);
        }
        return made;
    }

    /** What is to stand in a cell instead of what stands there. */
    public interface Cell {
        Object instead(int column, Object value);
    }

    /** Notes that a row is hidden from people. */
    public void hide(int number) {
        hidden.add(number);
    }

    /** Notes a row that adds others up and is none of this table. */
    void total(int number) {
        totals.add(number);
    }

    /** The rows that people do not see. */
    public RowNumbers hidden() {
        return hidden;
    }

    /** The rows passed over because they add others up. */
    public RowNumbers totals() {
        return totals;
    }

    /** The tables of single files that were joined to this one; itself where it is of one file. */
    public List<TableRows<R>> sources() {
        return sources.isEmpty() ? List.of(this) : Collections.unmodifiableList(sources);
    }

    /** The table of the file in which a row stood. */
    private TableRows<R> source(int index) {
        int at = Collections.binarySearch(starts, index);
        return sources.isEmpty() ? this : sources.get(at >= 0 ? lastAt(at) : -at - 2);
    }

    /** Of tables that begin at the same row all but the last are empty. */
    private int lastAt(int found) {
        int at = found;
        while (at + 1 < starts.size() && starts.get(at + 1).equals(starts.get(at))) {
            at++;
        }
        return at;
    }

    public TableSource origin() {
        return origin;
    }

    public Table<R> table() {
        return table;
    }

    public List<R> rows() {
        return rows;
    }

    public R row(int index) {
        return rows.get(index);
    }

    public int size() {
        return rows.size();
    }

    /** Whether the table was there at all. */
    public boolean given() {
        return given;
    }

    /** Whether all its rows were read with their ids, so that what is not among them does not exist. */
    public boolean whole() {
        return whole;
    }

    public void broken() {
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
    public void add(int number, RowValues values) {
        if (rows.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[rows.size()] = number;
        rows.add(values);
        extremes.note(values);
        for (int column : references) {
            asked[column] = values.isSettled(column) ? asked[column] : rows.size();
        }
    }

    /** Adds rows that were read apart, behind so many lines of the file. */
    public void addAll(TableRows<R> others, int linesBefore) {
        makeRoom(size() + others.size());
        for (int i = 0; i < others.size(); i++) {
            numbers[size() + i] = others.numbers[i] + linesBefore;
        }
        for (int column : references) {
            asked[column] = others.asked[column] == 0 ? asked[column] : size() + others.asked[column];
        }
        rows.append(others.rows);
        extremes.note(others.extremes);
    }

    /** Up to which row it is not settled yet that what a column names is there. */
    public int asked(int column) {
        return asked[column];
    }

    /** How far the rows go at most. */
    public ColumnMaxima extremes() {
        return extremes;
    }

    private void makeRoom(int needed) {
        if (needed > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(needed, numbers.length + numbers.length / 2));
        }
    }

    /** What stands in a column of a row; null where nothing is known. */
    public @Nullable Object value(int index, int column) {
        return table.value(rows.get(index), column);
    }

    /** The number or day in a column of a row; {@link RowValues#NONE} where it is unknown. */
    public long number(int index, int column) {
        return table.number(rows.get(index), column);
    }

    public @Nullable Object value(int index, String column) {
        return value(index, table.position(column));
    }

    /** The place of a row. */
    public ProblemPlace place(int index) {
        return ProblemPlace.row(source(index).origin, numbers[index]);
    }

    /** The place of a cell. */
    public ProblemPlace place(int index, int column) {
        return source(index).cell(numbers[index], column);
    }

    public ProblemPlace place(int index, String column) {
        return place(index, table.position(column));
    }

    /** The place of a cell of which a warning tells. */
    public WarningPlace warningPlace(int index, String column) {
        ProblemPlace place = place(index, column);
        return new WarningPlace(table.name(), numbers[index], column, text(index, "id"), place.words());
    }

    /** The subject of which a row tells: the one that it is about, else the one that it is; null for a period. */
    public @Nullable String subject(int index) {
        String about = text(index, "subject");
        return about == null ? text(index, "id") : about;
    }

    private @Nullable String text(int index, String column) {
        boolean there = table.columns().stream().anyMatch(it -> it.name().equals(column));
        return there ? (String) value(index, column) : null;
    }

    /** The place of a cell in a row that is being read. */
    public ProblemPlace cell(int number, int column) {
        return new ProblemPlace(
                origin, number, positions[column], table.columns().get(column).name(), label(column));
    }

    ProblemPlace whole(int column) {
        return cell(0, column);
    }

    /** The place of the table. */
    public ProblemPlace everything() {
        return ProblemPlace.whole(origin);
    }

    /** How a column is called in the file: as found there, else as the form of file calls it. */
    public Bilingual label(int column) {
        if (headings[column] != null) {
            return Bilingual.same(headings[column]);
        }
        Column described = table.columns().get(column);
        return origin.form() == Form.WORKBOOK ? described.heading() : Bilingual.same(described.name());
    }

    public Bilingual label(String column) {
        return label(table.position(column));
    }
}
