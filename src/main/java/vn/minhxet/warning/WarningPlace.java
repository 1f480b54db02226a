package vn.minhxet.warning;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * Where that is of which a warning tells (vị trí của cảnh báo). Immutable.
 *
 * @param table the contract name of the table; null where it concerns no table
 * @param row the line of a CSV file, the row of a worksheet, the item of a JSON array counted from 1; 0 where it concerns
 *     several rows or none
 * @param column the contract name of the column; null where it concerns none or several
 * @param id the id in that row; null where its rows have none
 * @param words the place in words, as the file calls its parts; empty where there is none
 */
public record WarningPlace(
        @Nullable String table,
        int row,
        @Nullable String column,
        @Nullable String id,
        Bilingual words) {

    /** No place: the warning concerns the year as a whole. */
    public static final WarningPlace NONE = new WarningPlace(null, 0, null, null, Bilingual.NOTHING);
}
