package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Language;
import vn.minhxet.report.text.TerminalText;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.whatif.Curve;

/** The grades along the values of parameters as text for a terminal, the number of EXCELLENT drawn as bars. */
public final class CurvePage implements CurveWriter {

    private final Language language;
    private final int width;

    /**
     * The page.
     *
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public CurvePage(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    @Override
    public void write(Curve curve, OutputStream out) throws IOException {
        SuppositionText words = new SuppositionText(language);
        TerminalText page = new TerminalText(new ValueFormat(language), width);
        page.line(words.title(curve.before()));
        page.about(about(curve, words));
        new CurveTables(curve, language).all(true).forEach(page::block);
        page.write(out);
    }

    /** The supposition and the varied parameters. */
    static List<TerminalText.Line> about(Curve curve, SuppositionText words) {
        Rulebook rulebook = curve.supposition().rules().rulebook();
        List<TerminalText.Line> lines =
                new ArrayList<>(words.lines(curve.before(), rulebook, curve.moved(), curve.raised()));
        curve.sweeps().forEach(it -> lines.add(words.varied(it, rulebook)));
        return lines;
    }
}
