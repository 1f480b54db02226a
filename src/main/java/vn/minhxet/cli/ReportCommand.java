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
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Nearest;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.file.PaperFile;
import vn.minhxet.paper.year.PaperException;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;

/** Writes one paper of a graded year for an office to print and sign (lập giấy tờ). */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.DOCX, OutputFormat.XLSX, OutputFormat.HTML);

    private final CommandContext context;

    @Mixin
    private FactsOption facts;

    @Mixin
    private RulebookOption rulebook;

    @Option(names = "--paper", required = true, paramLabel = "PAPER")
    private String paper;

    @Option(names = "--in", paramLabel = "ORGANIZATION")
    private @Nullable String in;

    @Option(names = "--subject", paramLabel = "ID")
    private @Nullable String subject;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--number", paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--place", paramLabel = "PLACE")
    private @Nullable String place;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Mixin
    private OverwriteOption overwrite;

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, out, FORMATS);
        PaperRequest request = request();
        overwrite.check(context, out, facts.path());
        Stopwatch watch = new Stopwatch(context.console(), false);
        YearGrading year = YearGrader.of(context, facts, rulebook, watch, 1);
        Paper made = made(year, request);
        context.writePersonal(out, stream -> file(chosen).write(List.of(made), context.language(), stream));
        return ExitCode.DONE.code();
    }

    private PaperRequest request() {
        PaperKind kind = PaperKind.of(paper).orElseThrow(this::unknownPaper);
        if (kind.isOfOne() && subject == null) {
            throw context.refusal(Message.SUBJECT_NEEDED, kind.code());
        }
        return new PaperRequest(
                kind,
                Optional.ofNullable(in),
                Optional.ofNullable(subject),
                Optional.ofNullable(date).map(it -> context.day("--date", it)),
                Optional.ofNullable(number),
                Optional.ofNullable(place));
    }

    private CommandRefusedException unknownPaper() {
        List<String> codes = PaperKind.codes();
        String refused = Message.PAPER_UNKNOWN.in(context.language(), String.join(", ", codes), paper);
        return new CommandRefusedException(
                List.of(refused + Nearest.behind(paper, codes).in(context.language())));
    }

    private Paper made(YearGrading year, PaperRequest request) {
        try {
            return SelectionOptions.named(context, () -> YearPapers.of(year, request, context.language()));
        } catch (PaperException refused) {
            throw new CommandRefusedException(List.of(refused.words().in(context.language())));
        }
    }

    private static PaperFile file(OutputFormat chosen) {
        return switch (chosen) {
            case XLSX -> PaperFile.XLSX;
            case HTML -> PaperFile.HTML;
            default -> PaperFile.DOCX;
        };
    }
}
