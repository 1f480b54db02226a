package vn.minhxet.population;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;

/**
 * The hash of the facts of a year (mã băm dữ liệu): SHA-256 over all rows as they were understood. It does not depend on the
 * form of the files, nor on the order of rows: the same facts have the same hash wherever they were read. Pure functions.
 */
public final class FactsHash {

    /** Stands between values; no value holds a control character. */
    private static final char BETWEEN = '\u0001';

    private FactsHash() {}

    /** The hash, in 64 hexadecimal digits. */
    public static String of(YearFacts facts) {
        MessageDigest all = digest();
        add(all, Tables.PERIOD, List.of(facts.period()));
        add(all, Tables.ORGANIZATIONS, facts.organizations());
        add(all, Tables.MEMBERS, facts.members());
        add(all, Tables.ASSESSMENTS, facts.assessments());
        add(all, Tables.INDICATORS, facts.indicators());
        add(all, Tables.FINDINGS, facts.findings());
        add(all, Tables.SCORES, facts.scores());
        add(all, Tables.PRODUCTS, facts.products());
        return HexFormat.of().formatHex(all.digest());
    }

    /** Adds the name of a table and the digests of its rows, in the order of the digests. */
    private static <R> void add(MessageDigest all, Table<R> table, List<R> rows) {
        all.update((table.name() + BETWEEN + rows.size() + BETWEEN).getBytes(UTF_8));
        byte[][] digests = IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(i -> digest().digest(text(table, rows.get(i)).getBytes(UTF_8)))
                .toArray(byte[][]::new);
        Arrays.parallelSort(digests, Arrays::compareUnsigned);
        for (byte[] digest : digests) {
            all.update(digest);
        }
    }

    /** Only what is written of a row: a column that a later program adds changes no hash of facts that do not have it. */
    private static <R> String text(Table<R> table, R row) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> !isEmpty(table.written(row, i)))
                .mapToObj(i -> table.columns().get(i).name() + '=' + text(table.value(row, i)))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof List<?> several && several.isEmpty());
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
