package vn.minhxet.cli.context;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;
import vn.minhxet.report.text.TextWidth;

/**
 * The console and the installation that every command works with. Immutable.
 *
 * @param console takes results and messages
 * @param installation has the rules
 */
public record CommandContext(Console console, Installation installation) {

    /** Every number of 18 digits fits a {@code long}; of 19 digits only some do. */
    private static final int MOST_DIGITS = 18;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    public Language language() {
        return console.language();
    }

    public CommandRefusedException refusal(Message message, Object... filling) {
        return CommandRefusedException.of(language(), message, filling);
    }

    /** The ids of all rulebooks of the installation; refused where there is not one. */
    public List<String> rulebookIds() {
        List<String> ids = installation.rulebooks().ids();
        if (ids.isEmpty()) {
            throw refusal(Message.RULEBOOKS_NONE, installation.rules());
        }
        return ids;
    }

    /** The whole number that an option has, within bounds. */
    public long integer(String option, String text, long least, long most) {
        boolean number = text.matches("-?[0-9]{1," + MOST_DIGITS + "}");
        if (!number || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw refusal(Message.NUMBER_WRONG, option, least, most, text);
        }
        return Long.parseLong(text);
    }

    /** The day that an option has: 2025-12-20 or 20/12/2025. */
    public LocalDate day(String option, String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException inAnotherForm) {
                // The next form is tried.
            }
        }
        throw refusal(Message.DATE_WRONG, option, text);
    }

    /** The width to which a result is set: that of the terminal where it is written there, else without bound. */
    public int columns(@Nullable Path out) {
        return out == null ? console.columns() : TextWidth.UNBOUNDED;
    }

    /** Writes a result: into the file that is named, on standard output where it is null. */
    public void write(@Nullable Path out, AtomicOutput.Content content) throws IOException {
        write(out, content, false);
    }

    /** The same for what tells of people: where the file is new, nobody else may read it. */
    public void writePersonal(@Nullable Path out, AtomicOutput.Content content) throws IOException {
        write(out, content, true);
    }

    private void write(@Nullable Path out, AtomicOutput.Content content, boolean personal) throws IOException {
        if (out == null) {
            try (OutputStream stream = console.result()) {
                content.writeTo(stream);
            }
            return;
        }
        AtomicOutput file = new AtomicOutput(out, language());
        (personal ? file.withPersonalData() : file).write(content);
        console.print(Message.WRITTEN, out);
    }
}
