package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;
import vn.minhxet.whatif.Curve;

/**
 * The grades along the values of parameters as a workbook. The same curve gives the same cells; a workbook also bears the
 * time at which it was written.
 */
public final class CurveWorkbook implements CurveWriter {

    private static final Words CURVE = new Words("Đường cong", "Curve");

    private final Language language;

    public CurveWorkbook(Language language) {
        this.language = language;
    }

    @Override
    public void write(Curve curve, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Minh Xet", "1.0");
        SuppositionWords words = new SuppositionWords(language);
        BlockSheet sheet = new BlockSheet(workbook.newWorksheet(CURVE.in(language)));
        sheet.title(words.title(curve.before()));
        CurveTable.about(curve, words).forEach(it -> sheet.about(it.what(), it.said()));
        sheet.free();
        for (Block block : new CurveBlocks(curve, language).all(false)) {
            sheet.block(block);
        }
        sheet.finish();
        workbook.finish();
    }
}
