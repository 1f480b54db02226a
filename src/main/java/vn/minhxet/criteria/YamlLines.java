package vn.minhxet.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a YAML file while it is made, each with the row of the workbook that it comes from. For one thread.
 */
final class YamlLines {

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param row the row of the workbook, 0 for none
     */
    void add(int row, int depth, String line) {
        lines.add("  ".repeat(depth) + line);
        rows.add(row);
    }

    /** The row that a line comes from, 0 for none. */
    int row(int line) {
        return line >= 1 && line <= rows.size() ? rows.get(line - 1) : 0;
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static String words(String vi, String en) {
        return "{vi: " + quoted(vi) + ", en: " + quoted(en) + '}';
    }

    String text() {
        return String.join("\n", lines) + '\n';
    }
}
