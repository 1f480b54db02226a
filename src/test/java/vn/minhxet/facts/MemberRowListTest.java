package vn.minhxet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Members on pages are those of a plain list with a row for each, in few bytes. */
class MemberRowListTest {

    /** In a Java virtual machine of 64 bits with a heap of less than 32 GB. */
    private static final Map<Class<?>, Integer> BYTES = Map.of(int.class, 4, byte.class, 1);

    private static final int REFERENCE = 4;
    private static final int MOST = 120;

    private static Object value(Column column, Random random) {
        boolean empty = !column.required() && random.nextInt(3) == 0;
        if (empty) {
            return null;
        }
        return switch (column.unit()) {
            case TEXT -> (random.nextBoolean() ? "ĐV-" : "M") + random.nextInt(9);
            case CODE -> column.many() ? codes(column, random) : code(column, random);
            case FLAG -> random.nextBoolean();
            case DATE -> java.time.LocalDate.of(2025, 1, 1).minusDays(random.nextInt(20_000));
            default -> (long) random.nextInt(101);
        };
    }

    private static Object code(Column column, Random random) {
        return column.codes().get(random.nextInt(column.codes().size()));
    }

    private static List<Object> codes(Column column, Random random) {
        List<Object> codes = new ArrayList<>();
        for (int i = random.nextInt(column.most() + 1); i > 0; i--) {
            codes.add(code(column, random));
        }
        return codes;
    }

    private static Object[] values(Random random) {
        return Tables.MEMBERS.columns().stream().map(it -> value(it, random)).toArray();
    }

    private static RowValues filled(Object[] values) {
        RowValues filled = new RowValues(values.length);
        for (int i = 0; i < values.length; i++) {
            filled.put(i, values[i]);
        }
        return filled;
    }

    /** The plain way: the constructor, part by part. */
    private static MemberRow row(Object... of) {
        Object[] parts = of.clone();
        List<Column> columns = Tables.MEMBERS.columns();
        for (int i = 0; i < parts.length; i++) {
            boolean none = columns.get(i).empty() == Column.Empty.NONE;
            switch (columns.get(i).unit()) {
                case TEXT, DATE -> {}
                case CODE -> parts[i] = parts[i] == null && columns.get(i).many() ? List.of() : parts[i];
                case FLAG -> parts[i] = parts[i] != null && (boolean) parts[i];
                default -> parts[i] = parts[i] == null ? (none ? 0 : Unknown.NUMBER) : ((Long) parts[i]).intValue();
            }
        }
        try {
            return (MemberRow) RowPart.constructor(MemberRow.class).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(int count, Random random, Table.Rows<MemberRow> rows, List<MemberRow> expected) {
        for (int i = 0; i < count; i++) {
            Object[] values = values(random);
            rows.add(filled(values));
            expected.add(row(values));
        }
    }

    @Property(tries = 40)
    void rowsAreThoseOfAPlainList(@ForAll @IntRange(max = 5) int parts, @ForAll long seed) {
        Random random = new Random(seed);
        Table.Rows<MemberRow> rows = Tables.MEMBERS.rows();
        List<MemberRow> expected = new ArrayList<>();
        add(random.nextInt(40), random, rows, expected);
        for (int part = 0; part < parts; part++) {
            Table.Rows<MemberRow> apart = Tables.MEMBERS.rows();
            add(random.nextInt(3) * random.nextInt(1_500), random, apart, expected);
            rows.append(apart);
        }
        List<MemberRow> before = MemberRowList.copyOf(rows);
        int size = expected.size();
        add(random.nextInt(40), random, rows, expected);
        assertThat(rows.equals(expected)).isTrue();
        assertThat(expected.equals(rows)).isTrue();
        assertThat(before.equals(expected.subList(0, size))).isTrue();
        assertThat(IntStream.range(0, rows.size())
                        .allMatch(i ->
                                rows.get(i).toString().equals(expected.get(i).toString())))
                .isTrue();
    }

    @Test
    void aRowMadeAloneIsTheSame() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Object[] values = values(random);
            assertThat(Tables.MEMBERS.row(values)).isEqualTo(row(values)).hasSameHashCodeAs(row(values));
        }
    }

    @Test
    void aMemberTakesFewBytes() throws ReflectiveOperationException {
        Table.Rows<MemberRow> rows = Tables.MEMBERS.rows();
        int count = 100_000;
        add(count, new Random(1), rows, new ArrayList<>());
        Field pages = MemberRowList.class.getDeclaredField("pages");
        pages.setAccessible(true);
        long bytes = 0;
        for (Object page : (Object[]) pages.get(rows)) {
            bytes += page == null ? 0 : bytes(page);
        }
        assertThat(bytes / count).isLessThanOrEqualTo(MOST);
    }

    private static long bytes(Object page) throws ReflectiveOperationException {
        long bytes = 0;
        for (Field field : MemberPage.class.getDeclaredFields()) {
            if (field.getType().isArray()) {
                field.setAccessible(true);
                int width = BYTES.getOrDefault(field.getType().componentType(), REFERENCE);
                bytes += (long) width * Array.getLength(field.get(page));
            }
        }
        return bytes;
    }
}
