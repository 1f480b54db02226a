package vn.minhxet.exchange;

import vn.minhxet.subject.Words;

/**
 * Where a table of facts was found.
 *
 * @param ordinal its place among the tables read, so that problems stand in the order of the files
 * @param form the kind of file
 * @param file the name of the file, null for a body over HTTP
 * @param sheet the sheet as it is called in a workbook, else the contract name of the table; null for the file as such
 */
record Origin(int ordinal, Form form, String file, String sheet) {

    /** The kinds of file that hold facts. */
    enum Form {
        JSON,
        CSV,
        WORKBOOK
    }

    /** A place in this table; row and position are 0 and -1 where it concerns the whole. */
    Place at(int row, int position, String column, Words label) {
        return new Place(this, row, position, column, label);
    }

    Place at(int row) {
        return at(row, -1, null, null);
    }

    /** The table as such. */
    Place whole() {
        return at(0);
    }
}
