package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;

/** A comparison as text for a terminal: matrices, committees, quota, then who comes out otherwise and why. */
public final class ComparisonTable implements ComparisonWriter {

    private static final Words CHANGES = new Words(
            "Những trường hợp thay đổi, %d/%d (− căn cứ không còn, + căn cứ mới)",
            "Those who change, %d of %d (− reasons gone, + reasons new)");

    private final Language language;

    public ComparisonTable(Language language) {
        this.language = language;
    }

    @Override
    public void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException {
        SuppositionWords words = new SuppositionWords(language);
        ComparisonBlocks blocks = new ComparisonBlocks(comparison, language);
        TextPage page = new TextPage(new Phrasing(language));
        page.line(words.title(comparison.before()));
        page.about(words.lines(
                comparison.before().rulebook(),
                comparison.after().rulebook(),
                comparison.moved(),
                comparison.raised()));
        blocks.matrices().forEach(page::block);
        page.block(blocks.committees(excerpt, blocks.changed(excerpt)));
        page.block(blocks.quota());
        changes(page, ChangesPage.of(comparison, excerpt.offset(), excerpt.limit(), language));
        page.write(out);
    }

    private void changes(TextPage page, ChangesPage changes) {
        if (changes.total() == 0) {
            return;
        }
        page.line("");
        page.line(CHANGES.in(language).formatted(changes.items().size(), changes.total()));
        changes.items().forEach(it -> change(page, it));
    }

    private void change(TextPage page, ChangeText it) {
        ChangeWords words = new ChangeWords(it, language);
        page.line("  " + it.subject() + "  " + it.name() + ": " + words.before() + " → " + words.after() + " ("
                + words.cause() + ")");
        reasons(page, "− ", it.went());
        reasons(page, "+ ", it.came());
    }

    private static void reasons(TextPage page, String mark, List<ReasonText> reasons) {
        reasons.forEach(it -> page.line("    " + mark + it.message() + " [" + it.clause() + " · " + it.rule() + "]"));
    }
}
