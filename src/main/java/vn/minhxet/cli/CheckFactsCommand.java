package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.quality.FactsQuality;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.report.quality.FactsQualityJson;
import vn.minhxet.report.quality.FactsQualityPage;

/** Checks the facts of a year before they are graded (kiểm tra dữ liệu): what is missing, unread or odd. */
@Command(name = "check-facts")
final class CheckFactsCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);

    private final CommandContext context;

    @Mixin
    private FactsOption facts;

    @Mixin
    private RulebookOption rulebook;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--marked", paramLabel = "FILE")
    private @Nullable Path marked;

    @Mixin
    private OverwriteOption overwrite;

    CheckFactsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, null, FORMATS);
        Optional<MarkedCopies> copies =
                Optional.ofNullable(marked).map(it -> new MarkedCopies(context, facts.path(), it));
        copies.ifPresent(it -> it.check(overwrite));
        FactsReading reading = FactsReader.read(facts.path());
        copies.ifPresent(it -> it.write(reading));
        YearFacts year = FactsOption.orRefuse(context, reading);
        Stopwatch watch = new Stopwatch(context.console(), false);
        FactsQuality quality = FactsQuality.of(YearGrader.of(context, year, rulebook, watch, 1));
        if (chosen == OutputFormat.JSON) {
            context.write(null, out -> FactsQualityJson.write(quality, context.language(), out));
        } else {
            context.console().result(FactsQualityPage.lines(quality, context.language(), context.columns(null)));
        }
        return (quality.isClean() ? ExitCode.DONE : ExitCode.FOUND).code();
    }
}
