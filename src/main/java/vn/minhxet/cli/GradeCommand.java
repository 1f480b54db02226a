package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
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
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.report.BriefResultsCsv;
import vn.minhxet.report.GradingsCsv;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.report.GradingsPage;
import vn.minhxet.report.GradingsWorkbook;
import vn.minhxet.report.GradingsWriter;
import vn.minhxet.report.pending.PendingTasksPage;
import vn.minhxet.selection.Selection;
import vn.minhxet.warning.Warnings;

/** Grades every member and organization of a year (xếp loại cả năm). */
@Command(name = "grade")
final class GradeCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS =
            List.of(OutputFormat.JSON, OutputFormat.TABLE, OutputFormat.CSV, OutputFormat.XLSX);

    /** Rounds measure a warm program, and tens of them do; a slip of the keyboard must not run for days. */
    private static final long MOST_ROUNDS = 1_000;

    private final CommandContext context;

    @Mixin
    private FactsOption facts;

    @Mixin
    private RulebookOption rulebook;

    @Mixin
    private SelectionOptions selection;

    @Option(names = "--waiting")
    private boolean waiting;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--held")
    private boolean held;

    @Option(names = "--brief")
    private boolean brief;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private OverwriteOption overwrite;

    @Option(names = "--times")
    private boolean times;

    /** For measurements: how long grading takes once the machine is warm. */
    @Option(names = "--repeat", hidden = true, defaultValue = "1")
    private String repeat;

    GradeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = waiting && format == null && out == null
                ? OutputFormat.TABLE
                : OutputFormat.of(context, format, out, FORMATS);
        check(chosen);
        long rounds = context.integer("--repeat", repeat, 1, MOST_ROUNDS);
        Stopwatch watch = new Stopwatch(context.console(), times);
        YearGrading year = YearGrader.of(context, facts, rulebook, watch, rounds);
        GradingsWriter writer = writer(chosen, selection.of(context, year));
        watch.time(Message.WRITING.in(context.language()), () -> write(year, writer));
        if (chosen == OutputFormat.CSV) {
            tellWhatHasNoRow(year);
        }
        watch.printHeap();
        return ExitCode.DONE.code();
    }

    /** A table of one row a subject has no place for what concerns none of them. */
    private void tellWhatHasNoRow(YearGrading year) {
        Warnings all = YearWarnings.of(year);
        if (!all.isEmpty()) {
            FactsOption.warn(context, all.without(YearWarnings.toldBeforehand(year)));
            context.console().print(Message.WARNINGS_COUNTED, all.total());
        }
    }

    private void check(OutputFormat chosen) {
        if (held && chosen != OutputFormat.JSON) {
            throw context.refusal(Message.HELD_ONLY_IN_JSON);
        }
        if (brief && chosen != OutputFormat.CSV) {
            throw context.refusal(Message.BRIEF_ONLY_IN_CSV);
        }
        if (waiting && chosen != OutputFormat.TABLE) {
            throw context.refusal(Message.WAITING_ONLY_AS_TABLE);
        }
        if (brief && selection.isGiven()) {
            throw context.refusal(Message.BRIEF_HAS_ALL);
        }
        selection.check(context);
        if (chosen == OutputFormat.XLSX && out == null && context.console().outWatched()) {
            throw context.refusal(Message.WORKBOOK_ON_TERMINAL);
        }
        overwrite.check(context, out, facts.path());
    }

    private GradingsWriter writer(OutputFormat chosen, Selection told) {
        Language language = context.language();
        int columns = context.columns(out);
        return switch (chosen) {
            case CSV -> brief ? new BriefResultsCsv() : new GradingsCsv(language, told);
            case XLSX -> new GradingsWorkbook(language, told);
            case TABLE ->
                waiting
                        ? new PendingTasksPage(language, told, columns)::write
                        : new GradingsPage(language, told, columns);
            case JSON, TEXT, DOCX, HTML -> new GradingsJson(language, held, told);
        };
    }

    private Void write(YearGrading year, GradingsWriter writer) throws Exception {
        context.writePersonal(out, stream -> writer.write(year, stream));
        return null;
    }
}
