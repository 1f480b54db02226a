package vn.minhxet.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.counterfactual.Counterfactual;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Nearest;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.report.CounterfactualPage;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.report.ExplanationPage;
import vn.minhxet.rule.Grade;

/** Explains the grading of one subject, or what would have had to be otherwise for a better one (giải trình). */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);

    private final CommandContext context;

    @Parameters(paramLabel = "SUBJECT", descriptionKey = "SUBJECT", arity = "1")
    private String subject;

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

    ExplainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, null, FORMATS);
        Grade wanted = reach == null ? null : grade(reach);
        Stopwatch watch = new Stopwatch(context.console(), false);
        YearGrading year = YearGrader.of(context, facts, rulebook, watch, 1);
        try {
            if (wanted == null) {
                explain(year, chosen);
            } else {
                counterfactual(CounterfactualSearch.of(year, subject, wanted), chosen);
            }
        } catch (UnknownSubjectException unknown) {
            throw refused(unknown);
        }
        return ExitCode.DONE.code();
    }

    private void explain(YearGrading year, OutputFormat chosen) throws IOException {
        Explanation explanation = Explanation.of(year, subject, context.language());
        if (chosen == OutputFormat.JSON) {
            context.write(null, out -> ExplanationJson.write(explanation, out));
        } else {
            print(ExplanationPage.lines(explanation, year, context.language(), rules));
        }
    }

    private void counterfactual(Counterfactual counterfactual, OutputFormat chosen) throws IOException {
        if (chosen == OutputFormat.JSON) {
            CounterfactualText text = CounterfactualWriter.write(counterfactual, context.language());
            context.write(null, out -> CounterfactualJson.write(text, out));
        } else {
            print(CounterfactualPage.lines(counterfactual, context.language(), rules));
        }
    }

    private void print(List<String> lines) throws IOException {
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

    private CommandRefusedException refused(UnknownSubjectException unknown) {
        String question = unknown.question().in(context.language());
        return new CommandRefusedException(
                List.of(Message.SUBJECT_UNKNOWN.in(context.language(), unknown.subject()) + question));
    }
}
