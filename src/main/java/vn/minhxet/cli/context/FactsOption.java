package vn.minhxet.cli.context;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.warning.Warnings;

/** The option that names the facts of a year, and reads them. */
public final class FactsOption {

    /** More problems than anyone mends in one go; the line after them says how many there are beyond. */
    private static final int MOST_LINES = 1_000;

    @Option(names = "--facts", required = true, paramLabel = "PATH")
    private Path path;

    public Path path() {
        return path;
    }

    /** The facts, and their warnings on standard error. */
    public YearFacts read(CommandContext context) {
        return read(context, path);
    }

    /** The facts at a path, and their warnings on standard error. */
    public static YearFacts read(CommandContext context, Path path) {
        YearFacts facts = readSilently(context, path);
        warn(context, facts.warnings());
        return facts;
    }

    /** The facts for a command whose result tells their warnings. */
    public YearFacts readSilently(CommandContext context) {
        return readSilently(context, path);
    }

    private static YearFacts readSilently(CommandContext context, Path path) {
        return orRefuse(context, FactsReader.read(path));
    }

    /** The facts, where they were read without a problem. */
    public static YearFacts orRefuse(CommandContext context, FactsReading reading) {
        if (reading instanceof FactsReading.Refused refused) {
            throw refusal(context, refused);
        }
        return reading.orThrow();
    }

    /** Tells of warnings on standard error, a line each, and of how many are not listed. */
    public static void warn(CommandContext context, Warnings warnings) {
        warnings.listed()
                .forEach(it -> context.console()
                        .print(Message.FACTS_DOUBTED, it.words().in(context.language())));
        warnings.unlisted()
                .forEach((kind, count) -> context.console()
                        .print(Message.FACTS_DOUBTED_MORE, count, kind.words().insideSentence()));
    }

    private static CommandRefusedException refusal(CommandContext context, FactsReading.Refused refused) {
        int count = refused.problems().size() + refused.unlisted();
        List<String> lines = new ArrayList<>();
        lines.add(Message.FACTS_REFUSED.in(context.language(), count));
        lines.addAll(refused.lines(context.language(), MOST_LINES));
        return new CommandRefusedException(lines);
    }
}
