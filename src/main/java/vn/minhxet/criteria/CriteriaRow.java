package vn.minhxet.criteria;

import java.util.Map;

/**
 * One row of a table of criteria: a criterion, or a heading, which has neither maximum nor way. Immutable.
 *
 * @param number its row in the worksheet, from 1
 * @param cells what stands in each column; a column in which nothing stands is left out
 */
record CriteriaRow(int number, Map<CriteriaColumn, String> cells) {

    CriteriaRow {
        cells = Map.copyOf(cells);
    }

    boolean has(CriteriaColumn column) {
        return cells.containsKey(column);
    }

    /** What stands in a column, empty where nothing does. */
    String cell(CriteriaColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isHeading() {
        return !has(CriteriaColumn.MAXIMUM) && !has(CriteriaColumn.WAY);
    }

    String code() {
        return cell(CriteriaColumn.CODE);
    }

    /** Whether it stands below a heading: its code goes on behind the heading's. */
    boolean isBelow(CriteriaRow heading) {
        return code().length() > heading.code().length() && code().startsWith(heading.code());
    }
}
