package vn.minhxet.criteria;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.writing.SheetStyle;
import vn.minhxet.writing.WorkbookFile;

/** Writes the empty workbook for a table of criteria (mẫu bảng tiêu chí). Pure functions. */
public final class CriteriaWorkbook {

    private static final List<Bilingual> FIGURE_HEADINGS = List.of(
            Messages.words("criteria.figure.NAME"),
            Messages.words("criteria.figure.VALUE"),
            Messages.words("criteria.figure.SOURCE"),
            Messages.words("criteria.figure.NOTE"));

    /** What the worksheet of figures begins with: rows to fill in. */
    private static final List<String> FIRST_FIGURES = List.of("title", "from", "document");

    /** More criteria than any published sheet has. */
    private static final int LAST_ROW = 2_000;

    private CriteriaWorkbook() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(OutputStream out) throws IOException {
        WorkbookFile.write(out, CriteriaWorkbook::write);
    }

    private static void write(Workbook workbook) throws IOException {
        criteria(workbook.newWorksheet(CriteriaReader.CRITERIA.vi()));
        figures(workbook.newWorksheet(CriteriaReader.FIGURES.vi()));
    }

    private static void criteria(Worksheet sheet) throws IOException {
        for (CriteriaColumn column : CriteriaColumn.values()) {
            int at = column.ordinal();
            sheet.width(at, column == CriteriaColumn.LABEL || column == CriteriaColumn.LABEL_EN ? 50 : 18);
            sheet.value(0, at, column.heading().vi());
            sheet.comment(0, at, column.note().vi());
            SheetStyle.heading(sheet, 0, at);
        }
        choices(sheet, CriteriaColumn.PART, ScorePart.values());
        choices(sheet, CriteriaColumn.WAY, ScoreWay.Kind.values());
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void choices(Worksheet sheet, CriteriaColumn column, Labelled[] known) {
        String list =
                String.join(",", Arrays.stream(known).map(it -> it.words().vi()).toList());
        sheet.range(1, column.ordinal(), LAST_ROW, column.ordinal())
                .validateWithListByFormula('"' + list + '"')
                .allowBlank(true)
                .showErrorMessage(false);
    }

    private static void figures(Worksheet sheet) throws IOException {
        for (int i = 0; i < FIGURE_HEADINGS.size(); i++) {
            sheet.width(i, i == 0 ? 30 : 40);
            sheet.value(0, i, FIGURE_HEADINGS.get(i).vi());
            SheetStyle.heading(sheet, 0, i);
        }
        for (int i = 0; i < FIRST_FIGURES.size(); i++) {
            sheet.value(i + 1, 0, FIRST_FIGURES.get(i));
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }
}
