package vn.minhxet.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the numbers of one row cannot go beyond (giới hạn của số liệu trong một dòng): a part is no more than its whole, and
 * points have their highest. Points and percentages are in hundredths. Pure functions.
 */
public final class RowLimits {

    private RowLimits() {}

    /** The columns of which a column is a part. */
    public static List<String> wholes(String column) {
        return column(column).map(Column::notAbove).orElse(List.of());
    }

    /** The columns that are parts of a column, in order of name. */
    public static List<String> parts(String column) {
        return Tables.MEMBERS.columns().stream()
                .filter(it -> it.notAbove().contains(column))
                .map(Column::name)
                .sorted()
                .toList();
    }

    /** The largest number of a column; empty where nothing but its wholes bounds it. */
    public static OptionalLong most(String column) {
        Column.Bounds bounds = column(column).map(Column::bounds).orElse(null);
        return bounds == null || bounds.plain() ? OptionalLong.empty() : OptionalLong.of(bounds.most());
    }

    private static Optional<Column> column(String name) {
        return Tables.MEMBERS.columns().stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
