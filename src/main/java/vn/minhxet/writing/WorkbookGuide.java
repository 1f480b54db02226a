package vn.minhxet.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Table;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.reading.table.ExpectedValues;

/**
 * Writes the sheet that tells how to fill the workbook in (hướng dẫn), and the note on every column.
 * For one thread.
 */
final class WorkbookGuide {

    private static final Bilingual TITLE = Messages.words("template.guide.TITLE");
    private static final List<Bilingual> ADVICE = List.of(
            Messages.words("template.guide.SHEETS"),
            Messages.words("template.guide.UNKNOWN"),
            Messages.words("template.guide.IDS"),
            Messages.words("template.guide.DATES_AND_NUMBERS"),
            Messages.words("template.guide.CODES"),
            Messages.words("template.guide.PROBLEMS"));
    private static final Bilingual IN_ENGLISH = Messages.words("template.guide.IN_ENGLISH");
    private static final List<Bilingual> HEADINGS = List.of(
            Messages.words("template.heading.SHEET"),
            Messages.words("template.heading.COLUMN"),
            Messages.words("template.heading.TECHNICAL_NAME"),
            Messages.words("template.heading.ENGLISH"),
            Messages.words("template.heading.VALUES"),
            Messages.words("template.heading.EMPTY"),
            Messages.words("template.heading.NOTE"));
    private static final MessageTemplate EMPTY = Messages.template("template.note.EMPTY", "meaning");
    private static final MessageTemplate NOT_ABOVE = Messages.template("template.note.NOT_ABOVE", "column");
    private static final double[] WIDTHS = {20, 34, 24, 30, 60, 18, 60};

    /** In points: the height that Excel gives a line of its usual font, Calibri 11. */
    private static final double LINE = 15;

    private final Worksheet sheet;
    private int row;

    WorkbookGuide(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(NeededFacts needed) throws IOException {
        sheet.value(row, 0, TITLE.vi());
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        ADVICE.forEach(it -> advice(it.vi()));
        advice(IN_ENGLISH.en());
        row++;
        headings();
        needed.columns().forEach((table, columns) -> columns.forEach(column -> column(table, column)));
        SheetStyle.printOnWholePages(sheet);
        sheet.finish();
    }

    private void advice(String sentence) {
        sheet.value(row, 0, sentence);
        row++;
    }

    private void headings() {
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.value(row, i, HEADINGS.get(i).vi());
            SheetStyle.label(sheet, row, i);
        }
        row++;
    }

    private void column(Table<?> table, Column column) {
        Bilingual heading = column.heading();
        Bilingual note = column.note();
        List<String> cells = List.of(
                table.sheet().vi(),
                heading.vi(),
                column.name(),
                heading.en(),
                ExpectedValues.in(column, Form.WORKBOOK).vi(),
                column.empty().words().vi(),
                note == null ? "" : note.vi());
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
            sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            lines = Math.max(lines, (int) Math.ceil(cells.get(i).length() / WIDTHS[i]));
        }
        sheet.rowHeight(row, lines * LINE);
        row++;
    }

    /** What may be entered in a column, what an empty cell means, and the English heading. */
    static String note(Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(ExpectedValues.in(column, Form.WORKBOOK).vi()));
        lines.add(EMPTY.in(Language.VI, column.empty().words().insideSentence()));
        if (column.note() != null) {
            lines.add(column.note().vi() + ".");
        }
        if (!column.notAbove().isEmpty()) {
            lines.add(NOT_ABOVE.in(Language.VI, column.notAbove().get(0)));
        }
        lines.add(column.heading().en() + ".");
        return String.join("\n", lines);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
