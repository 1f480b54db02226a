package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import vn.minhxet.cli.record.RecordToRead;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Nearest;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.file.PaperFile;
import vn.minhxet.paper.record.RecordPapers;
import vn.minhxet.paper.year.PaperException;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;
import vn.minhxet.record.year.CampaignYears;

/** Writes the papers of a graded year or of a record for an office to print and sign (lập giấy tờ). */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.DOCX, OutputFormat.XLSX, OutputFormat.HTML);

    private final CommandContext context;

    @Option(names = "--facts", paramLabel = "PATH")
    private @Nullable Path facts;

    @Option(names = "--campaign", paramLabel = "ID")
    private @Nullable String campaign;

    @Mixin
    private RecordToRead record;

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
        List<Paper> made = campaign == null ? ofFacts(request) : ofRecord(campaign, request);
        context.writePersonal(out, stream -> file(chosen).write(made, context.language(), stream));
        return ExitCode.DONE.code();
    }

    private List<Paper> ofFacts(PaperRequest request) throws Exception {
        Path path = facts;
        if (record.isGiven()) {
            throw context.refusal(Message.OPTION_MISSING, "--campaign");
        }
        if (path == null) {
            throw context.refusal(Message.OPTION_MISSING, "--facts");
        }
        if (request.kind().isOfOne() && subject == null && in == null) {
            throw context.refusal(Message.SUBJECT_NEEDED, request.kind().code());
        }
        overwrite.check(context, out, path);
        Stopwatch watch = new Stopwatch(context.console(), false);
        YearGrading year = YearGrader.of(context, FactsOption.read(context, path), rulebook, watch, 1);
        return made(() -> ofYear(year, request));
    }

    private List<Paper> ofYear(YearGrading year, PaperRequest request) {
        if (!request.kind().isOfOne() || request.subject().isPresent()) {
            return List.of(YearPapers.of(year, request, context.language()));
        }
        return YearPapers.subjects(year, request).stream()
                .map(it -> YearPapers.of(year, request.of(it), context.language()))
                .toList();
    }

    private List<Paper> ofRecord(String id, PaperRequest request) throws Exception {
        if (facts != null || rulebook.isGiven()) {
            throw context.refusal(Message.REPORT_SOURCE, facts != null ? "--facts" : "--rulebook");
        }
        overwrite.check(context, out, record.files(context).toArray(Path[]::new));
        return record.read(context, it -> {
            CampaignYears years = new CampaignYears(it, context.installation().compiler(), Long.MAX_VALUE);
            return made(() -> new RecordPapers(years, context.language()).of(id, request));
        });
    }

    private PaperRequest request() {
        PaperKind kind = PaperKind.of(paper).orElseThrow(this::unknownPaper);
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

    private List<Paper> made(Supplier<List<Paper>> work) {
        try {
            return SelectionOptions.named(context, work);
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
