package vn.minhxet.reading.table;

/**
 * How much of a file is read at most, since files come from anywhere.
 * Immutable.
 *
 * @param fileBytes the size of a file, or of a body over HTTP
 * @param unpackedBytes the size of a workbook once unpacked
 * @param unpackedRatio how many times its own size a workbook may unpack to
 * @param rows the rows of one table
 * @param columns the columns of one sheet or CSV file
 * @param cellLength the characters of one cell
 * @param problems how many problems are kept; the others are only counted
 */
public record ReadingLimits(
        long fileBytes, long unpackedBytes, int unpackedRatio, int rows, int columns, int cellLength, int problems) {

    /** The unit in which the limits of bytes are stated. */
    private static final long MEBIBYTE = 1L << 20;

    /** For files given on the command line: a whole country fits, in CSV. */
    public static final ReadingLimits FILES =
            new ReadingLimits(2048 * MEBIBYTE, 1024 * MEBIBYTE, 200, 10_000_000, 256, 2_000, 10_000);

    /** For what comes over HTTP: a province fits. */
    public static final ReadingLimits REQUESTS =
            new ReadingLimits(64 * MEBIBYTE, 256 * MEBIBYTE, 200, 200_000, 256, 2_000, 1_000);

    /** The same with another size of a file. */
    public ReadingLimits withFileBytes(long other) {
        return new ReadingLimits(other, unpackedBytes, unpackedRatio, rows, columns, cellLength, problems);
    }
}
