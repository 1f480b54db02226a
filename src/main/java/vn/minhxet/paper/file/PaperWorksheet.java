package vn.minhxet.paper.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperHead;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperProof;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperText;
import vn.minhxet.writing.WorkbookPrint;

/**
 * One worksheet of a paper, printed on A4 (một trang tính của giấy tờ). Text stands in cells of text, never taken for a
 * formula. Not safe for several threads.
 */
final class PaperWorksheet {

    /**
     * The unit of the width of columns: a digit of the usual font, 7 of 96 dots to the inch. The usual font stays Calibri:
     * LibreOffice shows cells whose font is the usual one in Arial.
     */
    private static final double MILLIMETRES_A_UNIT = 7 * 25.4 / 96;

    /** In points: Excel has no higher row. */
    private static final double HIGHEST = 400;

    private static final double INCH = 25.4;
    private static final double POINTS = 72;
    /** Blank rows for a signature, as on the page in Word. */
    private static final int ROOM = 4;

    private final Worksheet sheet;
    private final Paper paper;
    private final PaperLayout layout;
    private final Language language;
    private final PaperGrid grid;
    private final List<WorkbookPrint.Picture> pictures = new ArrayList<>();
    private int row;

    /**
     * @param parts all that stands on it, to lay out its columns
     */
    PaperWorksheet(Worksheet sheet, Paper paper, List<PaperPart> parts, Language language) {
        this.sheet = sheet;
        this.paper = paper;
        this.layout = paper.layout();
        this.language = language;
        this.grid = PaperGrid.of(parts, paper.width());
        page();
    }

    /** The pictures that the library cannot put onto it. */
    List<WorkbookPrint.Picture> pictures() {
        return List.copyOf(pictures);
    }

    void begin() {
        head(paper.head());
        title();
    }

    void foot() {
        if (!paper.foot().isEmpty()) {
            line(paper.foot(), 9, false, true, "left");
        }
    }

    private void title() {
        line(paper.kind(), layout.kind(), true, false, "center");
        if (!paper.about().isEmpty()) {
            line(paper.about(), layout.body(), true, false, "center");
        }
        line("-----", layout.body(), false, false, "center");
    }

    private void page() {
        for (int i = 0; i < grid.columns(); i++) {
            sheet.width(i, grid.width(i, i) / MILLIMETRES_A_UNIT);
        }
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation(paper.landscape() ? "landscape" : "portrait");
        sheet.topMargin((float) (PaperLayout.TOP / INCH));
        sheet.bottomMargin((float) (PaperLayout.BOTTOM / INCH));
        sheet.leftMargin((float) (PaperLayout.LEFT / INCH));
        sheet.rightMargin((float) (PaperLayout.RIGHT / INCH));
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header("&P", Position.CENTER, PaperLayout.TYPEFACE, 13);
        sheet.hideGridLines();
    }

    private void head(PaperHead head) {
        int half = grid.nearest(2, 5);
        List<String> left = new ArrayList<>();
        left.add(head.above());
        left.add(head.issuer());
        left.add("*");
        left.add(head.number());
        List<String> right = List.of(head.party(), "", head.placeAndDate(), head.draft());
        for (int i = 0; i < left.size(); i++) {
            double height = layout.issuer() * TextHeight.LINE;
            if (!left.get(i).isEmpty()) {
                height = Math.max(height, TextHeight.of(left.get(i), grid.width(0, half - 1), layout.issuer()));
                merged(row, 0, half - 1, left.get(i), layout.issuer(), i == 1, false, false, "center");
            }
            if (!right.get(i).isEmpty()) {
                height = Math.max(
                        height, TextHeight.of(right.get(i), grid.width(half, grid.columns() - 1), layout.party()));
                merged(
                        row,
                        half,
                        grid.columns() - 1,
                        right.get(i),
                        i == 0 ? layout.party() : layout.body(),
                        i != 2,
                        i == 2,
                        i == 0,
                        "center");
            }
            sheet.rowHeight(row, height);
            row++;
        }
        row++;
    }

    void part(PaperPart part) {
        if (part instanceof PaperText text) {
            text(text);
        } else if (part instanceof PaperTable table) {
            table(table);
        } else if (part instanceof PaperProof proof) {
            proof(proof);
        } else if (part instanceof PaperEnd end) {
            end(end);
        }
    }

    /** The codes hang over rows as high as they are together, the signature beside them; their caption stands below. */
    private void proof(PaperProof proof) {
        int top = row;
        for (int i = 0; i < proof.codes().size(); i++) {
            pictures.add(new WorkbookPrint.Picture(
                    row,
                    i * (PaperProof.SIDE + 2),
                    PaperProof.SIDE,
                    PngPicture.of(proof.codes().get(i))));
        }
        int taken = proof.codes().size() * (PaperProof.SIDE + 2);
        int rows = ROOM + 4;
        signature(
                top,
                grid.nearest(Math.max(taken, paper.width() / 2), paper.width()),
                grid.columns() - 1,
                proof.signature());
        for (int i = 0; !proof.codes().isEmpty() && i < rows; i++) {
            // Only rows with a cell keep their height.
            sheet.range(top + i, 0, top + i, 0)
                    .style()
                    .fontName(PaperLayout.TYPEFACE)
                    .set();
            sheet.rowHeight(top + i, (PaperProof.SIDE + 2) * POINTS / INCH / rows);
        }
        row = top + rows;
        line(proof.caption(), PaperProof.CAPTION_SIZE, false, false, "left");
    }

    private void text(PaperText text) {
        int size = text.size() == 0 ? layout.body() : text.size();
        boolean bold = text.style() == PaperText.Style.HEADING || text.style() == PaperText.Style.TITLE;
        boolean centred = text.style() == PaperText.Style.TITLE
                || text.style() == PaperText.Style.CENTRED
                || text.style() == PaperText.Style.REMARK;
        String written = text.style() == PaperText.Style.ITEM ? "- " + text.text() : text.text();
        line(written, size, bold, text.style() == PaperText.Style.REMARK, centred ? "center" : "left");
    }

    private void line(String text, int size, boolean bold, boolean italic, String side) {
        merged(row, 0, grid.columns() - 1, text, size, bold, italic, false, side);
        sheet.rowHeight(row, TextHeight.of(text, paper.width(), size));
        row++;
    }

    private void table(PaperTable table) {
        int[] from = grid.places(table);
        int headings = row;
        double height = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            PaperTable.Column column = table.columns().get(i);
            cell(row, from[i], from[i + 1] - 1, column.heading(), table.size(), true, "center");
            height = Math.max(
                    height, TextHeight.of(column.heading(), grid.width(from[i], from[i + 1] - 1), table.size()));
        }
        sheet.rowHeight(row, height);
        row++;
        sheet.repeatRows(headings, headings);
        for (PaperTable.Row one : table.rows()) {
            row(table, one, from);
        }
        row++;
    }

    private void row(PaperTable table, PaperTable.Row one, int[] from) {
        if (one.kind() == PaperTable.Kind.SECTION) {
            String title = String.valueOf(one.cells().get(0));
            cell(row, 0, from[from.length - 1] - 1, title, table.size(), true, "left");
            sheet.rowHeight(row, TextHeight.of(title, paper.width(), table.size()));
            row++;
            return;
        }
        int size = fitting(table, one, from);
        double height = 0;
        for (int i = 0; i < one.cells().size(); i++) {
            Object value = one.cells().get(i);
            String side = switch (table.columns().get(i).alignment()) {
                case LEFT -> "left";
                case CENTRE -> "center";
                case RIGHT -> "right";
            };
            cell(row, from[i], from[i + 1] - 1, value, size, one.kind() == PaperTable.Kind.TOTAL, side);
            height = Math.max(
                    height,
                    TextHeight.of(MarkupText.said(value, language), grid.width(from[i], from[i + 1] - 1), size));
        }
        sheet.rowHeight(row, Math.min(HIGHEST, height));
        row++;
    }

    /** The size at which no cell of a row is clipped. */
    private int fitting(PaperTable table, PaperTable.Row one, int[] from) {
        int size = table.size();
        while (size > 6 && highest(one, from, size) > HIGHEST) {
            size--;
        }
        return size;
    }

    private double highest(PaperTable.Row one, int[] from, int size) {
        double height = 0;
        for (int i = 0; i < one.cells().size(); i++) {
            String said = MarkupText.said(one.cells().get(i), language);
            height = Math.max(height, TextHeight.of(said, grid.width(from[i], from[i + 1] - 1), size));
        }
        return height;
    }

    private void end(PaperEnd end) {
        if (end.signatures().isEmpty()) {
            return;
        }
        boolean left = !end.recipients().isEmpty() || end.signatures().size() == 1;
        int parts = end.signatures().size() + (left ? 1 : 0);
        int top = row;
        if (!end.recipients().isEmpty()) {
            merged(
                    row,
                    0,
                    grid.nearest(1, parts) - 1,
                    end.recipientsTitle(),
                    layout.body(),
                    false,
                    false,
                    true,
                    "left");
            int at = row + 1;
            for (String it : end.recipients()) {
                merged(at, 0, grid.nearest(1, parts) - 1, "- " + it, 12, false, false, false, "left");
                at++;
            }
        }
        for (int i = 0; i < end.signatures().size(); i++) {
            int place = i + (left ? 1 : 0);
            signature(
                    top,
                    grid.nearest(place, parts),
                    grid.nearest(place + 1, parts) - 1,
                    end.signatures().get(i));
        }
        row = top + Math.max(ROOM + 4, end.recipients().size() + 1);
    }

    private void signature(int top, int from, int to, PaperEnd.Signature signature) {
        int at = top;
        if (!signature.forWhom().isEmpty()) {
            merged(at, from, to, signature.forWhom(), layout.body(), true, false, false, "center");
            at++;
        }
        merged(at, from, to, signature.office(), layout.body(), layout.officeBold(), false, false, "center");
        if (!signature.hint().isEmpty()) {
            merged(at + 1, from, to, signature.hint(), 12, false, true, false, "center");
        }
        if (!signature.name().isEmpty()) {
            merged(at + ROOM + 1, from, to, signature.name(), layout.body(), true, false, false, "center");
        }
    }

    private void merged(
            int at,
            int from,
            int to,
            String text,
            int size,
            boolean bold,
            boolean italic,
            boolean underlined,
            String side) {
        sheet.inlineString(at, from, visible(text));
        Range range = sheet.range(at, from, at, to);
        if (to > from) {
            range.merge();
        }
        var style = range.style()
                .fontName(PaperLayout.TYPEFACE)
                .fontSize(size)
                .wrapText(true)
                .horizontalAlignment(side)
                .verticalAlignment("top");
        if (bold) {
            style.bold();
        }
        if (italic) {
            style.italic();
        }
        if (underlined) {
            style.underlined();
        }
        style.set();
    }

    private void cell(int at, int from, int to, Object value, int size, boolean bold, String side) {
        if (value instanceof Long || value instanceof BigDecimal) {
            sheet.value(at, from, (Number) value);
        } else if (!value.toString().isEmpty()) {
            sheet.inlineString(at, from, visible(value.toString()));
        }
        Range range = sheet.range(at, from, at, to);
        if (to > from) {
            range.merge();
        }
        var style = range.style()
                .fontName(PaperLayout.TYPEFACE)
                .fontSize(size)
                .wrapText(true)
                .horizontalAlignment(side)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN);
        if (value instanceof BigDecimal decimal && decimal.scale() == 1) {
            style.format("0.0");
        }
        if (bold) {
            style.bold();
        }
        style.set();
    }

    /** Excel refuses a cell with more than 32,767 characters. */
    static String visible(String text) {
        return text.substring(0, Math.min(text.length(), 32_000));
    }
}
