package vn.minhxet.reading.table;

/** Takes the rows of one sheet or CSV file in, one after another. For one thread. */
public interface RowIntake {

    /**
     * Takes one row; false once no more are wanted.
     *
     * @param number its number in the file, from 1
     */
    boolean row(int number, Object[] cells);

    /**
     * Ends the table.
     *
     * @param strict whether it is a problem that there are no headings
     */
    void end(boolean strict);
}
