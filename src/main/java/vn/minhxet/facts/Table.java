package vn.minhxet.facts;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.warning.WarningPlace;

/**
 * One table (bảng) of the facts of a year: its names, its columns, and how they become a row. The columns are the
 * parts of the row's type, under the same names and in the same order; a table that is described otherwise does not come
 * to be. Immutable.
 *
 * @param <R> the row
 */
public final class Table<R> {

    /**
     * The rows of one table while it is read. Rows are added at the end and never change. Not safe for several threads while rows
     * are added.
     *
     * @param <R> the row
     */
    public interface Rows<R> extends List<R>, RandomAccess {

        /** Adds the row that has these values. */
        void add(RowValues values);

        /** Adds the rows of a list that was made by the same table; that list takes no more rows. */
        void append(Rows<R> others);
    }

    /**
     * Rows that are an object each.
     *
     * @param <R> the row
     */
    private static final class ObjectRows<R> extends AbstractList<R> implements Rows<R> {

        private final List<R> rows = new ArrayList<>();
        private final Function<RowValues, R> maker;

        ObjectRows(Function<RowValues, R> maker) {
            this.maker = maker;
        }

        @Override
        public void add(RowValues values) {
            rows.add(maker.apply(values));
        }

        @Override
        public void append(Rows<R> others) {
            rows.addAll(others);
        }

        @Override
        public R get(int index) {
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public Object[] toArray() {
            return rows.toArray();
        }

        @Override
        public <T> T[] toArray(T[] array) {
            return rows.toArray(array);
        }
    }

    private final Class<R> type;
    private final String name;
    private final Bilingual sheet;
    private final List<Column> columns;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byHeading = new HashMap<>();
    private final RowMaker<R> maker;
    private final Supplier<Rows<R>> lists;

    Table(Class<R> type, String name, ColumnDraft... drafts) {
        this(type, name, null, drafts);
    }

    /**
     * A table.
     *
     * @param lists what makes empty lists of rows, null where each row is an object that its constructor makes
     */
    Table(Class<R> type, String name, @Nullable Function<Table<R>, Supplier<Rows<R>>> lists, ColumnDraft... drafts) {
        this.type = type;
        this.name = name;
        this.sheet = Messages.words("facts.table." + name);
        this.columns = Arrays.stream(drafts).map(it -> it.column(name)).toList();
        check(RowPart.of(type));
        this.maker = new RowMaker<>(type, columns);
        columns.forEach(this::index);
        this.lists = lists == null ? () -> new ObjectRows<>(maker::make) : lists.apply(this);
    }

    private void check(List<RowPart> parts) {
        List<String> expected = parts.stream().map(RowPart::name).toList();
        if (!expected.equals(columns.stream().map(Column::name).toList())) {
            throw new IllegalStateException("columns of " + name + " are not " + expected);
        }
    }

    private void index(Column column) {
        int position = columns.indexOf(column);
        byName.put(column.name(), position);
        for (String heading :
                List.of(column.name(), column.heading().vi(), column.heading().en())) {
            Integer other = byHeading.put(NormalizedText.folded(heading), position);
            if (other != null && other != position) {
                throw new IllegalStateException("two columns of " + name + " are called " + heading);
            }
        }
    }

    /** The contract name: JSON property, CSV file without its ending, and accepted as the name of a sheet. */
    public String name() {
        return name;
    }

    /** What a workbook calls the table. */
    public Bilingual sheet() {
        return sheet;
    }

    /** What holds a row. */
    public Class<R> type() {
        return type;
    }

    /** All columns, in the order of the contract. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of that contract name, which there must be. */
    public Column column(String column) {
        Integer position = byName.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column " + column + " in " + name);
        }
        return columns.get(position);
    }

    /** The position of the column of that contract name, or -1. */
    public int position(String column) {
        return byName.getOrDefault(column, -1);
    }

    /** The position of the column that a heading names, in whatever case, spacing and form of Unicode, or -1. */
    public int positionOfHeading(String heading) {
        return byHeading.getOrDefault(NormalizedText.folded(heading), -1);
    }

    /**
     * A row of what stands in its columns: text, a code, a list of ids or codes, a flag, a day, or a number as {@code Long} (in
     * hundredths for such units); null where the cell is empty.
     */
    public R row(Object[] values) {
        RowValues filled = new RowValues(columns.size());
        for (int i = 0; i < values.length; i++) {
            filled.put(i, values[i]);
        }
        return row(filled);
    }

    /** A row of what stands in its columns. */
    public R row(RowValues values) {
        Rows<R> one = lists.get();
        one.add(values);
        return one.get(0);
    }

    /** No rows of this table yet. */
    public Rows<R> rows() {
        return lists.get();
    }

    /** What stands in one column of a row, in the form of {@link #row}; null where it is unknown or there is none. */
    public @Nullable Object value(R row, int position) {
        Object value = maker.value(row, position);
        if (value instanceof Integer number) {
            return number == Unknown.NUMBER ? null : (Object) number.longValue();
        }
        boolean none = value instanceof Long figure ? figure == Unknown.FIGURE : isEmptyList(value);
        return none ? null : value;
    }

    private static boolean isEmptyList(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    /** The number or day in one column of a row; {@link RowValues#NONE} where it is unknown. */
    public long number(R row, int position) {
        return maker.number(row, position);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A column in several rows, as the worksheet and its heading are called. */
    public WarningPlace place(String column) {
        Bilingual heading = columns.stream()
                .filter(it -> it.name().equals(column))
                .findFirst()
                .orElseThrow()
                .heading();
        Bilingual words = new Bilingual(placed(sheet().vi(), heading.vi()), placed(sheet().en(), heading.en()));
        return new WarningPlace(name(), 0, column, null, words);
    }

    /** A column that is called as its worksheet is named once. */
    private static String placed(String sheet, String heading) {
        return sheet.equals(heading) ? sheet : sheet + ", " + heading;
    }

    /** A cell of the row that has an id, as the worksheet is called. */
    public WarningPlace place(String id, String column) {
        return new WarningPlace(name(), 0, column, id, sheet().between("", " " + id));
    }

    /** What is written of a cell: null where it is empty, and where empty means the same as what it holds. */
    public @Nullable Object written(R row, int position) {
        Object value = value(row, position);
        boolean none = columns.get(position).empty() == Column.Empty.NONE
                && (Boolean.FALSE.equals(value) || Long.valueOf(0).equals(value));
        return none ? null : value;
    }
}
