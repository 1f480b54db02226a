package vn.minhxet.reading.problem;

import java.util.Comparator;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
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

    private static final MessageTemplate SHEET = Messages.template("facts.place.SHEET", "sheet");
    private static final MessageTemplate ITEM = Messages.template("facts.place.ITEM", "table", "row");
    private static final MessageTemplate ROW = Messages.template("facts.place.ROW", "row");
    private static final MessageTemplate LINE = Messages.template("facts.place.LINE", "row");
    private static final MessageTemplate COLUMN = Messages.template("facts.place.COLUMN", "column");
    private static final MessageTemplate COLUMN_OF_SHEET =
            Messages.template("facts.place.COLUMN_OF_SHEET", "letters", "column");

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
        return new Bilingual(text(Language.VI), text(Language.EN));
    }

    private String text(Language language) {
        StringJoiner text = new StringJoiner(", ");
        if (origin.file() != null) {
            text.add(origin.file());
        }
        if (origin.form() == Form.WORKBOOK && origin.sheet() != null) {
            text.add(SHEET.in(language, origin.sheet()));
        }
        addRow(text, language);
        addColumn(text, language);
        return text.toString();
    }

    private void addRow(StringJoiner text, Language language) {
        if (origin.form() == Form.JSON && origin.sheet() != null) {
            text.add(row == 0 ? origin.sheet() : ITEM.in(language, origin.sheet(), row));
        } else if (row > 0) {
            text.add((origin.form() == Form.CSV ? LINE : ROW).in(language, row));
        }
    }

    private void addColumn(StringJoiner text, Language language) {
        if (label == null) {
            return;
        }
        switch (origin.form()) {
            case JSON -> text.add(label.in(language));
            case CSV -> text.add(COLUMN.in(language, label));
            case WORKBOOK -> text.add(COLUMN_OF_SHEET.in(language, letters(position), label));
        }
    }

    /** The letters with which a workbook names a column: 0 is A, 26 is AA. */
    public static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
