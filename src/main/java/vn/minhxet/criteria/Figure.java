package vn.minhxet.criteria;

/**
 * One row of the worksheet of figures: a parameter with its value, a document, or what the rulebook is called. Immutable.
 *
 * @param number its row in the worksheet, from 1
 * @param name of a parameter, or {@code title}, {@code from}, {@code to}, {@code document}
 * @param source the clause; of a document its date
 * @param note of a document its title
 */
record Figure(int number, String name, String value, String source, String note) {}
