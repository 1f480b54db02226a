package vn.minhxet.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.explain.Explanation;

/** An explanation as JSON, indented to be read. */
public final class ExplanationJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter READABLE =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private ExplanationJson() {}

    /** Writes it and leaves the stream open. */
    public static void write(Explanation explanation, OutputStream out) throws IOException {
        indented(explanation, out);
    }

    static void indented(Object document, OutputStream out) throws IOException {
        out.write(JsonLines.WRITER.with(READABLE).writeValueAsBytes(document));
        out.write('\n');
        out.flush();
    }
}
