package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.writing.FactsWriter;

/** Invents the facts of a year for trials and measurements (sinh dữ liệu giả định). */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.CSV, OutputFormat.JSON, OutputFormat.XLSX);

    /** Eighteen digits: every such number fits a {@code long} ({@link CommandContext#integer}). */
    private static final long MOST_SEED = 999_999_999_999_999_999L;

    /** The year of the oldest shipped rulebook: 132-QĐ/TW is in force from March 8, 2018. */
    private static final int FIRST_YEAR = 2018;

    /** Keeps invented years within this century; a later one is a slip of the keyboard. */
    private static final int LAST_YEAR = 2099;

    private final CommandContext context;

    @Option(names = "--shape", required = true, paramLabel = "SHAPE")
    private String shape;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1")
    private String seed;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025")
    private String year;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "PATH")
    private Path out;

    @Mixin
    private OverwriteOption overwrite;

    GenerateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, out, FORMATS);
        YearShape size = YearShape.named(shape)
                .orElseThrow(() -> context.refusal(Message.SHAPE_UNKNOWN, YearShape.FEWEST, YearShape.MOST, shape));
        long from = context.integer("--seed", seed, 0, MOST_SEED);
        int graded = (int) context.integer("--year", year, FIRST_YEAR, LAST_YEAR);
        check(chosen);
        context.console().passing(Message.GENERATING.in(context.language()));
        YearFacts facts = SyntheticYear.of(size, from, graded);
        write(chosen, facts);
        context.console()
                .print(
                        Message.GENERATED,
                        facts.organizations().size(),
                        facts.members().size(),
                        facts.findings().size());
        return ExitCode.DONE.code();
    }

    private void check(OutputFormat chosen) {
        if (chosen == OutputFormat.CSV) {
            new AtomicOutput(out, context.language()).checkFolder();
            OverwriteOption.checkInputs(context, out);
        } else {
            overwrite.check(context, out);
        }
    }

    private void write(OutputFormat chosen, YearFacts facts) throws IOException {
        if (chosen == OutputFormat.CSV) {
            new AtomicOutput(out, context.language()).writeFolder(folder -> FactsWriter.csv(facts, folder));
            context.console().print(Message.WRITTEN, out);
        } else if (chosen == OutputFormat.JSON) {
            context.write(out, stream -> FactsWriter.json(facts, stream));
        } else {
            context.write(out, stream -> FactsWriter.xlsx(facts, stream));
        }
    }
}
