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
    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * An empty text.
     *
     * @param width in columns of a terminal, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public TerminalText(ValueFormat phrasing, int width) {
        this.phrasing = phrasing;
        this.width = width;
    }

    public void line(String line) {
        line(line, "");
    }

    /**
     * A line that goes on below where it is too wide.
     *
     * @param others the beginning of the lines below it
     */
    public void line(String line, String others) {
        String shown = TextColumns.visible(line).stripTrailing();
        if (TextWidth.of(shown) <= width) {
            lines.add(shown);
            return;
        }
        String text = shown.stripLeading();
        String margin = shown.substring(0, shown.length() - text.length());
        lines.addAll(WrappedText.lines(margin, others, text, width));
    }

    /** Lines with names, the names set in a column. */
    public void about(List<Line> about) {
        int names = about.stream().mapToInt(it -> TextWidth.of(it.what())).max().orElse(0);
        String others = " ".repeat(names + 4);
        about.forEach(it ->
                line("  " + it.what() + " ".repeat(names - TextWidth.of(it.what())) + "  " + it.said(), others));
    }

    /** A free line, the title and the table; nothing where it has no rows. */
    public void block(ReportTable block) {
        if (block.rows().isEmpty()) {
            return;
        }
        line("");
        line(block.title());
        block.lines(phrasing, width - 2).forEach(it -> lines.add("  " + it));
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
