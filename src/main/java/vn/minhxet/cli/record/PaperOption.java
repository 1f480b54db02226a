package vn.minhxet.cli.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;

/** The options that name a paper by number and day, and the reason. */
final class PaperOption {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    @Option(names = "--paper", paramLabel = "NUMBER")
    private @Nullable String paper;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    /** The paper; null where neither number nor day is given. */
    @Nullable
    PaperReference paper(CommandContext context) {
        if (paper == null && on == null) {
            return null;
        }
        if (paper == null || on == null) {
            throw context.refusal(Message.OPTION_MISSING, paper == null ? "--paper" : "--on");
        }
        return new PaperReference(paper, day(context, on));
    }

    @Nullable
    String reason() {
        return reason;
    }

    private static LocalDate day(CommandContext context, String written) {
        return DAYS.stream()
                .flatMap(it -> day(it, written).stream())
                .findFirst()
                .orElseThrow(() -> context.refusal(Message.DATE_WRONG, "--on", written));
    }

    private static Optional<LocalDate> day(DateTimeFormatter format, String written) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
