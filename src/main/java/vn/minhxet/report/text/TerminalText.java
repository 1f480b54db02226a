package vn.minhxet.report.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.ValueFormat;

/** Lines and tables one under the other, for a terminal. Not safe for several threads. */
public final class TerminalText {

    /** One line of a name and the text about it. */
    public record Line(String what, String said) {}

    private final ValueFormat phrasing;
    private final List<String> lines = new ArrayList<>();

    public TerminalText(ValueFormat phrasing) {
        this.phrasing = phrasing;
    }

    public void line(String line) {
        lines.add(TextColumns.visible(line).stripTrailing());
    }

    /** Lines with names, the names set in a column. */
    public void about(List<Line> about) {
        int width = about.stream()
                .mapToInt(it -> TextColumns.width(it.what()))
                .max()
                .orElse(0);
        about.forEach(it ->
                line("  " + it.what() + " ".repeat(width - TextColumns.width(it.what())) + "  " + it.said()));
    }

    /** A free line, the title and the table; nothing where it has no rows. */
    public void block(ReportTable block) {
        if (block.rows().isEmpty()) {
            return;
        }
        line("");
        line(block.title());
        block.lines(phrasing).forEach(it -> lines.add("  " + it));
    }

    public void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }
}
