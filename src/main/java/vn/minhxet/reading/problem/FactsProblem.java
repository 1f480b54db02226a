package vn.minhxet.reading.problem;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * One thing wrong with the facts given (lỗi dữ liệu). Immutable.
 *
 * @param code what kind of thing
 * @param file the name of the file or folder, null for a body over HTTP
 * @param sheet the table, or the sheet of a workbook as it is called there; null where it concerns the whole file
 * @param row the line of a CSV file, the row of a sheet, the item of a JSON array counted from 1; 0 where it concerns
 *     the whole table
 * @param column the contract name of the column, or its heading where it has none; null where it concerns the whole row
 * @param value what stands there, shortened and with control characters escaped; null where nothing does
 * @param message place, value, what is expected and the fix, in words
 */
public record FactsProblem(
        ProblemCode code,
        @Nullable String file,
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        Bilingual message) {}
