package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/**
 * A graded year as a workbook: a summary, and a sheet with one row a subject. All text stands in cells of text, so that
 * nothing in it is ever taken for a formula. The same year gives the same cells; a workbook also bears the time at which
 * it was written.
 */
public final class GradingsWorkbook implements GradingsWriter {

    private static final int FLUSHED = 500;
    private static final int MOST_IN_A_CELL = 32_000;
    private static final String NAVY = "1F3864";
    private static final String PALE = "DDE6F3";

    private static final Words SUMMARY = new Words("Tổng hợp", "Summary");
    private static final Words GRADINGS = new Words("Kết quả xếp loại", "Gradings");
    private static final Words RULEBOOK = new Words("Bộ quy tắc", "Rulebook");
    private static final Words YEAR = new Words("Năm đánh giá", "Graded year");
    private static final Words REVIEWED = new Words("Ngày kiểm điểm", "Day of review");
    private static final Words HASH = new Words("Mã băm nội dung", "Content hash");

    private final Language language;

    public GradingsWorkbook(Language language) {
        this.language = language;
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Minh Xet", "1.0");
        summary(workbook.newWorksheet(SUMMARY.in(language)), year);
        gradings(workbook.newWorksheet(GRADINGS.in(language)), year);
        workbook.finish();
    }

    private void summary(Worksheet sheet, YearGrading year) throws IOException {
        sheet.width(0, 34);
        about(sheet, 0, RULEBOOK, year.rulebook().id() + " " + year.rulebook().version());
        about(sheet, 1, HASH, year.rulebook().hash());
        about(sheet, 2, YEAR, Integer.toString(year.period().year()));
        about(sheet, 3, REVIEWED, new Phrasing(language).day(year.period().reviewedOn()));
        int row = 5;
        for (int i = 0; i < GradingsSummary.HEADINGS.size(); i++) {
            sheet.width(i + 1, 17);
            heading(sheet, row, i + 1, GradingsSummary.HEADINGS.get(i));
        }
        for (GradingsSummary.Line line : GradingsSummary.of(year).lines()) {
            row++;
            sheet.inlineString(row, 0, line.of().in(language));
            for (int i = 0; i < line.counts().size(); i++) {
                sheet.value(row, i + 1, line.counts().get(i));
            }
        }
        sheet.finish();
    }

    private void about(Worksheet sheet, int row, Words words, String value) {
        sheet.inlineString(row, 0, words.in(language));
        sheet.inlineString(row, 1, value);
        sheet.style(row, 0).bold().fillColor(PALE).set();
    }

    private void heading(Worksheet sheet, int row, int column, Words words) {
        sheet.value(row, column, words.in(language));
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(NAVY)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void gradings(Worksheet sheet, YearGrading year) throws IOException {
        List<GradingColumn> columns = GradingColumn.ALL;
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            heading(sheet, 0, i, columns.get(i).heading());
        }
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, year.gradings().size(), columns.size() - 1);
        Explainer explainer = new Explainer(year, language);
        int row = 0;
        for (Grading grading : year.gradings()) {
            row++;
            row(sheet, row, new GradingRow(grading, explainer.text(grading), language));
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void row(Worksheet sheet, int row, GradingRow grading) {
        for (int i = 0; i < GradingColumn.ALL.size(); i++) {
            Object value = GradingColumn.ALL.get(i).value().apply(grading);
            if (value instanceof Number number) {
                sheet.value(row, i, number);
            } else if (value != null && !value.toString().isEmpty()) {
                text(sheet, row, i, value.toString());
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), MOST_IN_A_CELL)));
        if (text.indexOf('\n') >= 0) {
            sheet.style(row, column).wrapText(true).set();
        }
    }
}
