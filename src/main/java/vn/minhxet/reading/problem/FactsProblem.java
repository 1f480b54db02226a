package vn.minhxet.reading.problem;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * A problem of the facts (lỗi dữ liệu). Immutable.
 *
 * @param code the kind of problem
 * @param file the name of the file or folder, null for a body over HTTP
 * @param sheet the table, or the sheet of a workbook as it is called there; null where it concerns the whole file
 * @param row the line of a CSV file, the row of a sheet, the item of a JSON array counted from 1; 0 where it concerns
 *     the whole table
 * @param column the contract name of the column, or its heading where it has none; null where it concerns the whole row
 * @param value the value there, shortened and with control characters escaped; null where there is none
 * @param message the place, the value, the values expected and the fix, in words
 * @param sentence the same without the place
 * @param place where it is, as the file was read
 */
public record FactsProblem(
        ProblemCode code,
        @Nullable String file,
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        Bilingual message,
        Bilingual sentence,
        ProblemPlace place) {}
