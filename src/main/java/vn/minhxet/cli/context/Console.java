package vn.minhxet.cli.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.minhxet.language.Language;
import vn.minhxet.report.text.TextWidth;

/**
 * Where results and messages go. Results are plain bytes on standard output; messages are lines on standard error, with
 * colours and passing lines only where a person watches. Not safe for several threads.
 */
public final class Console {

    private static final String NAME = "minhxet: ";
    /** In a narrower window no table can be read; what tells a smaller width tells none, such as 0 of a pipe. */
    private static final int LEAST_COLUMNS = 40;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final ProcessEnvironment around;
    private final Language language;
    private boolean passing;

    public Console(ProcessEnvironment around, Language language) {
        this.around = around;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public boolean outWatched() {
        return around.outWatched();
    }

    /** Whether results may bear colours. */
    public boolean outColoured() {
        return around.outWatched() && coloursWanted();
    }

    /** The width to which results on standard output are set, in columns: that of the terminal, else without bound. */
    public int columns() {
        return around.columns() >= LEAST_COLUMNS ? around.columns() : TextWidth.UNBOUNDED;
    }

    boolean errColoured() {
        return around.errWatched() && coloursWanted();
    }

    private boolean coloursWanted() {
        Map<String, String> environment = around.environment();
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Standard output; failures to write become {@link OutputException}. */
    public OutputStream result() {
        clear();
        return new ResultStream(around.out());
    }

    public void result(List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        try (OutputStream out = result()) {
            out.write(text.toString().getBytes(UTF_8));
        }
    }

    public void print(Message message, Object... filling) {
        print(List.of(message.in(language, filling)));
    }

    /** Lines on standard error, the first with the name of the program. */
    public void print(List<String> lines) {
        clear();
        StringBuilder text = new StringBuilder(NAME);
        lines.forEach(line -> text.append(line).append('\n'));
        write(text.toString());
    }

    /** Text on standard error as it is. */
    public void raw(String text) {
        clear();
        write(text);
    }

    /** Shows the work in progress on a line that goes away again; only where a person watches. */
    public void passing(String what) {
        if (errColoured()) {
            write(CLEAR_LINE + what + " …");
            passing = true;
        }
    }

    public void clear() {
        if (passing) {
            write(CLEAR_LINE);
            passing = false;
        }
    }

    private void write(String text) {
        try {
            around.err().write(text.getBytes(UTF_8));
            around.err().flush();
        } catch (IOException nobodyReads) {
            // There is nobody left to tell.
            return;
        }
    }
}
