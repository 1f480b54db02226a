package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.whatif.Curve;
import vn.minhxet.writing.WorkbookFile;

/**
 * The grades along the values of parameters as a workbook.
 */
public final class CurveWorkbook implements CurveWriter {

    private static final Bilingual CURVE = Messages.words("report.comparison.CURVE");

    private final Language language;

    public CurveWorkbook(Language language) {
        this.language = language;
    }

    @Override
    public void write(Curve curve, OutputStream out) throws IOException {
        WorkbookFile.write(out, workbook -> write(curve, workbook));
    }

    private void write(Curve curve, Workbook workbook) throws IOException {
        SuppositionText words = new SuppositionText(language);
        ReportSheet sheet = new ReportSheet(workbook.newWorksheet(CURVE.in(language)));
        sheet.title(words.title(curve.before()));
        CurvePage.about(curve, words).forEach(it -> sheet.about(it.what(), it.said()));
        sheet.free();
        for (ReportTable block : new CurveTables(curve, language).all(false)) {
            sheet.block(block);
        }
        sheet.finish();
    }
}
