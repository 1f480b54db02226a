package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;

/** A form in which something is handed out. */
enum OutputFormat {
    JSON("json"),
    TABLE("txt", "text"),
    CSV("csv"),
    XLSX("xlsx"),
    TEXT("txt", "text"),
    DOCX("docx"),
    HTML("html", "htm");

    /** Endings that promise a form of file; another ending, or none, promises nothing. */
    private static final Set<String> PROMISING = Set.of(
            "json", "txt", "text", "csv", "tsv", "xlsx", "xls", "xlsm", "xlsb", "xltx", "ods", "docx", "doc", "docm",
            "odt", "rtf", "pdf", "html", "htm", "xml", "yaml", "yml", "md", "zip", "gz", "ppt", "pptx", "png", "jpg");

    /** The endings of files of this form. */
    private final List<String> endings;

    OutputFormat(String... endings) {
        this.endings = List.of(endings);
    }

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
        OutputFormat chosen = choose(context, asked, out, possible);
        if (out != null) {
            chosen.checkEnding(context, out);
        }
        return chosen;
    }

    private static OutputFormat choose(
            CommandContext context, @Nullable String asked, @Nullable Path out, List<OutputFormat> possible) {
        if (asked != null) {
            return possible.stream()
                    .filter(it -> it.code().equals(asked.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> unknown(context, asked, possible));
        }
        return possible.stream()
                .filter(it -> out != null && it.endings.contains(ending(out)))
                .findFirst()
                .orElse(possible.get(0));
    }

    /** Refuses a file whose ending promises another form: a table in a file {@code x.pdf} opens nowhere. */
    private void checkEnding(CommandContext context, Path out) {
        String ending = ending(out);
        if (PROMISING.contains(ending) && !endings.contains(ending)) {
            throw context.refusal(Message.OUT_ENDING, out, code(), endings.get(0));
        }
    }

    /** What stands behind the last point of the name, in small letters; empty where there is none. */
    private static String ending(Path out) {
        Path name = out.getFileName();
        String written = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        int point = written.lastIndexOf('.');
        return point < 0 ? "" : written.substring(point + 1);
    }

    private static CommandRefusedException unknown(CommandContext context, String asked, List<OutputFormat> possible) {
        String codes = possible.stream().map(OutputFormat::code).collect(Collectors.joining(", "));
        return context.refusal(Message.FORMAT_UNKNOWN, codes, asked);
    }
}
