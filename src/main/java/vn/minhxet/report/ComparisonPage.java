package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.TerminalText;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;

/** A comparison as text for a terminal: matrices, committees, quota, then who changes and why. */
public final class ComparisonPage implements ComparisonWriter {

    private static final MessageTemplate CHANGES = Messages.template("report.comparison.CHANGES", "shown", "total");

    private final Language language;
    private final int width;

    /**
     * The page.
     *
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public ComparisonPage(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    @Override
    public void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException {
        SuppositionText words = new SuppositionText(language);
        ComparisonTables blocks = new ComparisonTables(comparison, language);
        TerminalText page = new TerminalText(new ValueFormat(language), width);
        page.line(words.title(comparison.before()));
        page.about(words.lines(
                comparison.before(), comparison.after().rulebook(), comparison.moved(), comparison.raised()));
        blocks.matrices().forEach(page::block);
        page.block(blocks.committees(excerpt, blocks.changed(excerpt)));
        page.block(blocks.quota());
        changes(page, ChangesPage.of(comparison, excerpt.offset(), excerpt.limit(), language));
        page.write(out);
    }

    private void changes(TerminalText page, ChangesPage changes) {
        if (changes.total() == 0) {
            return;
        }
        page.line("");
        page.line(CHANGES.in(language, changes.items().size(), changes.total()));
        changes.items().forEach(it -> change(page, it));
    }

    private void change(TerminalText page, ChangeText it) {
        ChangeRow words = new ChangeRow(it, language);
        page.line(
                "  " + it.subject() + "  " + it.name() + ": " + words.before() + " → " + words.after() + " ("
                        + words.cause() + ")",
                "      ");
        reasons(page, "− ", it.went());
        reasons(page, "+ ", it.came());
    }

    private static void reasons(TerminalText page, String mark, List<ReasonText> reasons) {
        reasons.forEach(
                it -> page.line("    " + mark + it.message() + " [" + it.clause() + " · " + it.rule() + "]", "      "));
    }
}
