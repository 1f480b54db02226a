package vn.minhxet.reading.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where a table of facts was found.
 *
 * @param ordinal its place among the tables read, so that problems stand in the order of the files
 * @param form the kind of file
 * @param file the name of the file, null for a body over HTTP
 * @param sheet the sheet as it is called in a workbook, else the contract name of the table; null for the file as such
 */
public record TableSource(
        int ordinal,
        Form form,
        @Nullable String file,
        @Nullable String sheet) {

    /** The kinds of file that hold facts. */
    public enum Form {
        JSON,
        CSV,
        WORKBOOK
    }
}
