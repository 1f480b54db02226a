package vn.minhxet.reading.csv;

/**
 * How far a CSV file was read: to the beginning of a row.
 * Immutable.
 *
 * @param lines how many lines are read
 * @param next the line behind the beginning of the last row, 1 where there is none
 */
record CsvPosition(long bytes, int lines, long next) {

    static final CsvPosition START = new CsvPosition(0, 0, 1);

    /**
     * Behind some more.
     *
     * @param last the line within the part where its last row begins, 0 where there is none
     */
    CsvPosition after(CsvPart part, int partLines, long last) {
        return new CsvPosition(bytes + part.length(), lines + partLines, last == 0 ? next : lines + last + 1);
    }
}
