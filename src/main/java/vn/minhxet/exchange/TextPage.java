package vn.minhxet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.Phrasing;

/** Lines and tables one under the other, for a terminal. Not safe for several threads. */
final class TextPage {

    private final Phrasing phrasing;
    private final List<String> lines = new ArrayList<>();

    TextPage(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    void line(String line) {
        lines.add(TextColumns.visible(line).stripTrailing());
    }

    /** What is supposed, the names set in a column. */
    void about(List<SuppositionWords.Line> about) {
        int width = about.stream()
                .mapToInt(it -> TextColumns.width(it.what()))
                .max()
                .orElse(0);
        about.forEach(it ->
                line("  " + it.what() + " ".repeat(width - TextColumns.width(it.what())) + "  " + it.said()));
    }

    /** A free line, the title and the table; nothing where it has no rows. */
    void block(Block block) {
        if (block.rows().isEmpty()) {
            return;
        }
        line("");
        line(block.title());
        block.lines(phrasing).forEach(it -> lines.add("  " + it));
    }

    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }
}
