package vn.minhxet.writing.marked;

import java.util.List;

/**
 * A cell in which something is wrong, and what.
 * Immutable.
 *
 * @param row from 1
 * @param column from 0
 * @param sentences what is wrong and how to mend it, one or more
 */
record CellMark(int row, int column, List<String> sentences) {

    CellMark {
        sentences = List.copyOf(sentences);
    }

    /** How the workbook calls the cell: {@code C5}. */
    String reference() {
        return vn.minhxet.reading.problem.ProblemPlace.letters(column) + row;
    }
}
