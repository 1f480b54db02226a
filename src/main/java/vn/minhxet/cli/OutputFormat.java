package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;

/** A form in which something is handed out. */
enum OutputFormat {
    JSON,
    TABLE,
    CSV,
    XLSX,
    TEXT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format by name, else by the ending of the file, else the first of those possible.
     *
     * @param asked the value of {@code --format}, or null
     * @param out the file or folder to write, or null
     */
    static OutputFormat of(
            CommandContext context, @Nullable String asked, @Nullable Path out, List<OutputFormat> possible) {
        if (asked != null) {
            return possible.stream()
                    .filter(it -> it.code().equals(asked.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> unknown(context, asked, possible));
        }
        return possible.stream()
                .filter(it ->
                        out != null && out.toString().toLowerCase(Locale.ROOT).endsWith("." + it.code()))
                .findFirst()
                .orElse(possible.get(0));
    }

    private static CommandRefusedException unknown(CommandContext context, String asked, List<OutputFormat> possible) {
        String codes = possible.stream().map(OutputFormat::code).collect(Collectors.joining(", "));
        return context.refusal(Message.FORMAT_UNKNOWN, codes, asked);
    }

    static List<OutputFormat> list(OutputFormat... formats) {
        return Arrays.asList(formats);
    }
}
