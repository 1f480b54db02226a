package vn.minhxet.cli;

import java.util.List;
import vn.minhxet.subject.Language;

/** Bad input or usage, told to whoever called: exit code 2 and nothing on standard output. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    static Refusal of(Language language, Message message, Object... filling) {
        return new Refusal(List.of(message.in(language, filling)));
    }

    List<String> lines() {
        return lines;
    }
}
