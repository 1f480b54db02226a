package vn.minhxet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.minhxet.explain.Explainer;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.selection.Selection;
import vn.minhxet.warning.Warnings;

/**
 * A graded year as CSV: one row a subject, several reasons with {@code " | "} between. Codes stand beside their words.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class GradingsCsv implements GradingsWriter {

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    /** The last column: what each row rests on, since rows are copied into other tables. */
    private static final String PROVENANCE = "provenance";

    private final Language language;
    private final Selection selection;

    public GradingsCsv(Language language, Selection selection) {
        this.language = language;
        this.selection = selection;
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        Explainer explainer = new Explainer(year, language);
        Warnings warnings = YearWarnings.of(year);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(Stream.concat(GradingColumn.ALL.stream().map(GradingColumn::name), Stream.of(PROVENANCE))
                .toList());
        String provenance = asText(Provenance.of(year).words().in(language));
        for (Grading grading : selection.gradings(year)) {
            GradingRow row = new GradingRow(
                    grading,
                    explainer.text(grading),
                    warnings.of(grading.subject().id()),
                    year.rulebook(),
                    language);
            csv.writeRecord(Stream.concat(
                            GradingColumn.ALL.stream().map(it -> cell(it.value().apply(row))), Stream.of(provenance))
                    .toList());
        }
        csv.flush();
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null ? "" : asText(value.toString().replace("\n", " | "));
    }

    static String asText(String cell) {
        boolean formula = !cell.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
