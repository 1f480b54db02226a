package vn.minhxet.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.counterfactual.Counterfactual;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Nearest;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.file.PaperFile;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.report.CounterfactualPage;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.report.ExplanationPage;
import vn.minhxet.rule.Grade;

/** Explains the grading of one subject or of many, or what would have had to be otherwise for a better one (giải trình). */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS =
            List.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.DOCX, OutputFormat.HTML);

    private static final Set<OutputFormat> PAPERS = Set.of(OutputFormat.DOCX, OutputFormat.HTML);

    /** A slip a page: Word opens as many without much waiting, and no committee prints more at once. */
    private static final int MOST_SLIPS = 2_000;

    /** What printers take as the end of a sheet. */
    private static final String NEXT_SHEET = "\f";

    private final CommandContext context;

    @Parameters(paramLabel = "SUBJECT", descriptionKey = "SUBJECT", arity = "0..1")
    private @Nullable String subject;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private FactsOption facts;

    @Mixin
    private RulebookOption rulebook;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--reach", paramLabel = "GRADE")
    private @Nullable String reach;

    @Option(names = "--rules")
    private boolean rules;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private OverwriteOption overwrite;

    ExplainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, out, FORMATS);
        Grade wanted = reach == null ? null : grade(reach);
        check(chosen);
        Stopwatch watch = new Stopwatch(context.console(), false);
        YearGrading year = YearGrader.of(context, facts, rulebook, watch, 1);
        if (PAPERS.contains(chosen)) {
            slips(year, chosen);
            return ExitCode.DONE.code();
        }
        if (subject == null) {
            explainMany(year);
            return ExitCode.DONE.code();
        }
        String id = year.population()
                .row(SelectionOptions.position(context, year, subject))
                .id();
        if (wanted == null) {
            explain(year, id, chosen);
        } else {
            counterfactual(CounterfactualSearch.of(year, id, wanted), chosen);
        }
        return ExitCode.DONE.code();
    }

    private void check(OutputFormat chosen) {
        boolean many = all || selection.isGiven();
        if (many == (subject != null)) {
            throw context.refusal(Message.EXPLAIN_WHOM);
        }
        if (many && (chosen == OutputFormat.JSON || reach != null)) {
            throw context.refusal(Message.EXPLAIN_MANY_AS_TEXT);
        }
        if (PAPERS.contains(chosen) && (reach != null || rules)) {
            throw context.refusal(Message.EXPLAIN_NOT_ON_PAPER, reach != null ? "--reach" : "--rules", chosen.code());
        }
        if (chosen == OutputFormat.DOCX && out == null) {
            throw context.refusal(Message.OUT_NEEDED, chosen.code());
        }
        selection.check(context);
        overwrite.check(context, out, facts.path());
    }

    private void explain(YearGrading year, String id, OutputFormat chosen) throws IOException {
        Explanation explanation = Explanation.of(year, id, context.language());
        if (chosen == OutputFormat.JSON) {
            context.writePersonal(out, stream -> ExplanationJson.write(explanation, stream));
        } else {
            print(ExplanationPage.lines(explanation, year, context.language(), rules, context.columns(out)));
        }
    }

    /** The slips to print, each on a page: the same that {@code report --paper slip} writes. */
    private void slips(YearGrading year, OutputFormat chosen) throws IOException {
        int[] positions = subject == null
                ? selection.of(context, year).positions(year)
                : new int[] {SelectionOptions.position(context, year, subject)};
        if (positions.length == 0 || positions.length > MOST_SLIPS) {
            throw context.refusal(Message.EXPLAIN_SLIPS, positions.length, MOST_SLIPS);
        }
        List<Paper> slips = Arrays.stream(positions)
                .mapToObj(it -> slip(year, year.population().row(it).id()))
                .toList();
        PaperFile file = chosen == OutputFormat.DOCX ? PaperFile.DOCX : PaperFile.HTML;
        context.writePersonal(out, stream -> file.write(slips, context.language(), stream));
    }

    private Paper slip(YearGrading year, String id) {
        PaperRequest request = new PaperRequest(
                PaperKind.SLIP,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return YearPapers.of(year, request, context.language());
    }

    /** One page after the other, each on a new sheet of paper. */
    private void explainMany(YearGrading year) throws IOException {
        int[] positions = selection.of(context, year).positions(year);
        context.writePersonal(out, stream -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            for (int i = 0; i < positions.length; i++) {
                text.write(i == 0 ? "" : NEXT_SHEET);
                String id = year.population().row(positions[i]).id();
                Explanation explanation = Explanation.of(year, id, context.language());
                write(text, ExplanationPage.lines(explanation, year, context.language(), rules, context.columns(out)));
            }
            text.flush();
        });
    }

    private static void write(Writer text, List<String> lines) throws IOException {
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
    }

    private void counterfactual(Counterfactual counterfactual, OutputFormat chosen) throws IOException {
        if (chosen == OutputFormat.JSON) {
            CounterfactualText text = CounterfactualWriter.write(counterfactual, context.language());
            context.writePersonal(out, stream -> CounterfactualJson.write(text, stream));
        } else {
            print(CounterfactualPage.lines(counterfactual, context.language(), rules, context.columns(out)));
        }
    }

    private void print(List<String> lines) throws IOException {
        if (out != null) {
            context.writePersonal(out, stream -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                write(text, lines);
                text.flush();
            });
            return;
        }
        boolean coloured = context.console().outColoured();
        context.console()
                .result(coloured ? lines.stream().map(ExplainCommand::boldTitle).toList() : lines);
    }

    /** Titles are the lines that begin at the margin. */
    private static String boldTitle(String line) {
        boolean title = !line.isEmpty() && !line.startsWith(" ");
        return title ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    private Grade grade(String written) {
        return Grade.of(written).orElseThrow(() -> unknownGrade(written));
    }

    private CommandRefusedException unknownGrade(String written) {
        List<String> codes = Grade.codes();
        String question = Nearest.behind(written, codes).in(context.language());
        String refused = Message.GRADE_UNKNOWN.in(context.language(), String.join(", ", codes), written);
        return new CommandRefusedException(List.of(refused + question));
    }
}
