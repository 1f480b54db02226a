package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.subject.Language;
import vn.minhxet.whatif.Curve;

/** The grades along the values of parameters as text for a terminal, the number of EXCELLENT drawn as bars. */
public final class CurveTable implements CurveWriter {

    private final Language language;

    public CurveTable(Language language) {
        this.language = language;
    }

    @Override
    public void write(Curve curve, OutputStream out) throws IOException {
        SuppositionWords words = new SuppositionWords(language);
        TextPage page = new TextPage(new Phrasing(language));
        page.line(words.title(curve.before()));
        page.about(about(curve, words));
        new CurveBlocks(curve, language).all(true).forEach(page::block);
        page.write(out);
    }

    /** What is supposed, and what is varied. */
    static List<SuppositionWords.Line> about(Curve curve, SuppositionWords words) {
        List<SuppositionWords.Line> lines = new ArrayList<>(words.lines(
                curve.before().rulebook(), curve.supposition().rules().rulebook(), curve.moved(), curve.raised()));
        curve.sweeps().forEach(it -> lines.add(words.varied(it)));
        return lines;
    }
}
