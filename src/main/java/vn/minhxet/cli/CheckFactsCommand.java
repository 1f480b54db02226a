package vn.minhxet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.quality.FactsQuality;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.report.quality.FactsQualityJson;
import vn.minhxet.report.quality.FactsQualityPage;
import vn.minhxet.writing.marked.MarkedWorkbook;

/** Checks the facts of a year before they are graded (kiểm tra dữ liệu): what is missing, unread or odd. */
@Command(name = "check-facts")
final class CheckFactsCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);

    private static final Set<String> WORKBOOKS = Set.of(".xlsx", ".xlsm");

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
        checkMarked();
        FactsReading reading = FactsReader.read(facts.path());
        if (marked != null) {
            mark(marked, reading);
        }
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

    /** Refuses before anything is read what could not be written: only workbooks of Excel are given back. */
    private void checkMarked() {
        if (marked == null) {
            return;
        }
        String ending = ending(facts.path());
        if (!WORKBOOKS.contains(ending) || !ending.equals(ending(marked))) {
            throw context.refusal(Message.MARKED_NO_WORKBOOK, marked);
        }
        overwrite.check(context, marked, facts.path());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /** Gives the workbook back with its problems marked, where it has any. */
    private void mark(Path file, FactsReading reading) throws IOException {
        if (!(reading instanceof FactsReading.Refused refused)) {
            context.console().print(Message.MARKED_NOTHING, file);
            return;
        }
        try (MarkedWorkbook workbook = MarkedWorkbook.of(facts.path());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(refused, context.language(), bytes);
            context.writePersonal(file, bytes::writeTo);
        } catch (IOException e) {
            context.console().print(Message.MARKED_BROKEN, file);
        }
    }
}
