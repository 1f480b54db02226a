package vn.minhxet.writing.marked;

import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemPlace;

/** The sheet that lists the problems, each with a way to its cell. For one thread. */
final class ProblemSheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final List<Bilingual> HEADINGS = List.of(
            Messages.words("marked.heading.SHEET"),
            Messages.words("marked.heading.CELL"),
            Messages.words("marked.heading.VALUE"),
            Messages.words("marked.heading.PROBLEM"));

    /** In letters: names of sheets, references, values, and a sentence with its fix. */
    private static final int[] WIDTHS = {22, 9, 24, 120};

    private final Language language;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int row;

    ProblemSheet(Language language) {
        this.language = language;
        row(HEADINGS.stream().map(it -> it.in(language)).toList());
    }

    void add(FactsProblem problem) {
        String sheet = problem.sheet() == null ? "" : problem.sheet();
        String cell = problem.row() == 0 ? "" : reference(problem.place());
        String value = problem.value() == null ? "" : problem.value();
        row(List.of(sheet, cell, value, problem.sentence().in(language)));
        if (!cell.isEmpty() && !sheet.isEmpty()) {
            String target = '\'' + sheet.replace("'", "''") + "'!" + cell;
            links.append("<hyperlink ref=\"B")
                    .append(row)
                    .append("\" location=\"")
                    .append(XmlTag.escaped(target))
                    .append("\"/>");
        }
    }

    /** How a workbook calls the cell of a place; the first of its row where it concerns the whole row. */
    static String reference(ProblemPlace place) {
        return ProblemPlace.letters(Math.max(0, place.position())) + place.row();
    }

    /** Adds a line without a cell. */
    void add(String line) {
        row(List.of("", "", "", line));
    }

    private void row(List<String> cells) {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            rows.append("<c r=\"")
                    .append(ProblemPlace.letters(i))
                    .append(row)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(XmlTag.escaped(cells.get(i)))
                    .append("</t></is></c>");
        }
        rows.append("</row>");
    }

    String text() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.append(String.format(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>", i + 1, WIDTHS[i]));
        }
        String hyperlinks = links.length() == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><cols>" + columns
                + "</cols><sheetData>" + rows + "</sheetData>" + hyperlinks + "</worksheet>";
    }
}
