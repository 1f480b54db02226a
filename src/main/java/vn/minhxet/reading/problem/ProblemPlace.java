package vn.minhxet.reading.problem;

import java.util.Comparator;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.reading.problem.TableSource.Form;

/**
 * Where a problem is.
 *
 * @param row 0 for the whole table
 * @param position the position of the column in the file, -1 for the whole row
 * @param column the contract name of the column, or its heading where it has none; null for the whole row
 * @param label how the column is called in that file
 */
public record ProblemPlace(
        TableSource origin,
        int row,
        int position,
        @Nullable String column,
        @Nullable Bilingual label) {

    /** The table as such. */
    public static ProblemPlace whole(TableSource origin) {
        return row(origin, 0);
    }

    /** A row of a table. */
    public static ProblemPlace row(TableSource origin, int row) {
        return new ProblemPlace(origin, row, -1, null, null);
    }

    /** The order of the files. */
    static final Comparator<ProblemPlace> IN_ORDER = Comparator.comparingInt(
                    (ProblemPlace it) -> it.origin().ordinal())
            .thenComparingInt(ProblemPlace::row)
            .thenComparingInt(ProblemPlace::position);

    /** The place in words: {@code members.csv, dòng 14, cột tasksCompleted}. */
    public Bilingual words() {
        return new Bilingual(text(true), text(false));
    }

    private String text(boolean vi) {
        StringJoiner text = new StringJoiner(", ");
        if (origin.file() != null) {
            text.add(origin.file());
        }
        if (origin.form() == Form.WORKBOOK && origin.sheet() != null) {
            text.add((vi ? "trang " : "sheet ") + origin.sheet());
        }
        addRow(text, vi);
        addColumn(text, vi);
        return text.toString();
    }

    private void addRow(StringJoiner text, boolean vi) {
        if (origin.form() == Form.JSON && origin.sheet() != null) {
            text.add(row == 0 ? origin.sheet() : origin.sheet() + (vi ? " mục " : " item ") + row);
        } else if (row > 0) {
            text.add((vi ? "dòng " : origin.form() == Form.CSV ? "line " : "row ") + row);
        }
    }

    private void addColumn(StringJoiner text, boolean vi) {
        if (label == null) {
            return;
        }
        String name = vi ? label.vi() : label.en();
        switch (origin.form()) {
            case JSON -> text.add(name);
            case CSV -> text.add((vi ? "cột " : "column ") + name);
            case WORKBOOK -> text.add((vi ? "cột " : "column ") + letters(position) + " (" + name + ")");
        }
    }

    /** The letters with which a workbook names a column: 0 is A, 26 is AA. */
    static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
