package vn.minhxet.cli.context;

import java.util.List;
import vn.minhxet.language.Language;

/** Bad input or usage: exit code 2 and nothing on standard output. */
public final class CommandRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public CommandRefusedException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    static CommandRefusedException of(Language language, Message message, Object... filling) {
        return new CommandRefusedException(List.of(message.in(language, filling)));
    }

    public List<String> lines() {
        return lines;
    }
}
