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
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.ComparisonPage;
import vn.minhxet.report.ComparisonWorkbook;
import vn.minhxet.report.ComparisonWriter;
import vn.minhxet.report.CurveJson;
import vn.minhxet.report.CurvePage;
import vn.minhxet.report.CurveWorkbook;
import vn.minhxet.report.CurveWriter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.QuestionPart;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.WhatIfQuestion;

/** Answers a what-if question (phương án giả định): a year graded twice and compared, or along a range. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.XLSX);

    /**
     * A province fits with everyone in it (57,372 in Lào Cai), and a sheet of Excel takes ten times as many rows
     * (1,048,576).
     */
    private static final int MOST_CHANGES = 100_000;

    /** Fits one screen of a terminal; {@code --limit} asks for more. */
    private static final int CHANGES_IN_TABLE = 20;

    /** Each committee takes several lines: ten fit what a reader scrolls through; JSON and the workbook list all. */
    private static final int COMMITTEES_IN_TABLE = 10;

    private final CommandContext context;

    @Mixin
    private FactsOption source;

    @Mixin
    private RulebookOption rulebook;

    @Mixin
    private SuppositionOptions supposed;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable String limit;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--times")
    private boolean times;

    WhatIfCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat chosen = OutputFormat.of(context, format, out, FORMATS);
        WhatIfQuestion question = supposed.question(context);
        check(chosen, question);
        Stopwatch watch = new Stopwatch(context.console(), times);
        YearFacts facts = watch.time(Message.READING.in(context.language()), () -> source.read(context));
        Rulebook base = rulebook.choose(context, facts.period());
        Rulebook other = supposed.rulebook(context, base, facts.period());
        CompiledRulebook rules = compiled(watch, base);
        CompiledRulebook otherRules = other.equals(base) ? rules : compiled(watch, other);
        Population population = Population.of(facts);
        Supposition supposition = supposed.reporting(context, () -> question.supposition(otherRules));
        List<Sweep> sweeps = supposed.reporting(context, () -> question.sweeps(other));
        Committees committees = supposed.reporting(context, () -> {
            question.requireTargets(facts);
            return question.committees(population);
        });
        YearGrading before = watch.time(
                Message.GRADING.in(context.language()), () -> new Grader(EvaluationPlan.of(rules)).grade(population));
        if (question.isCurve()) {
            curve(chosen, watch, before, supposition, sweeps);
        } else {
            comparison(chosen, watch, before, supposition, committees);
        }
        watch.printHeap();
        return ExitCode.DONE.code();
    }

    private CompiledRulebook compiled(Stopwatch watch, Rulebook rulebook) throws Exception {
        return watch.time(
                Message.LOADING.in(context.language(), rulebook.id()),
                () -> context.installation().compiler().compile(rulebook));
    }

    private void check(OutputFormat chosen, WhatIfQuestion question) {
        if (question.isCurve()) {
            QuestionPart.OF_COMPARISONS.stream()
                    .filter(it -> isGiven(it, question))
                    .findFirst()
                    .ifPresent(it -> {
                        throw context.refusal(Message.NOT_WITH_SWEEP, SuppositionOptions.option(it));
                    });
        }
        mostChanges(chosen);
        if (chosen == OutputFormat.XLSX && out == null && context.console().outWatched()) {
            throw context.refusal(Message.WORKBOOK_ON_TERMINAL);
        }
        supposed.checkOutput(context, out, source.path());
    }

    private boolean isGiven(QuestionPart part, WhatIfQuestion question) {
        return switch (part) {
            case BY -> question.by().isPresent();
            case LIMIT -> limit != null;
            default -> false;
        };
    }

    private int mostChanges(OutputFormat chosen) {
        if (limit != null) {
            return (int) context.integer("--limit", limit, 0, MOST_CHANGES);
        }
        return switch (chosen) {
            case TABLE -> CHANGES_IN_TABLE;
            case XLSX -> MOST_CHANGES;
            default -> Excerpt.USUAL_LIMIT;
        };
    }

    private void curve(
            OutputFormat chosen, Stopwatch watch, YearGrading before, Supposition supposition, List<Sweep> sweeps)
            throws Exception {
        Curve curve = watch.time(Message.SUPPOSING.in(context.language()), () -> Curve.of(before, supposition, sweeps));
        CurveWriter writer = switch (chosen) {
            case XLSX -> new CurveWorkbook(context.language());
            case JSON -> new CurveJson(context.language());
            default -> new CurvePage(context.language(), context.columns(out));
        };
        write(watch, stream -> writer.write(curve, stream));
    }

    private void comparison(
            OutputFormat chosen, Stopwatch watch, YearGrading before, Supposition supposition, Committees committees)
            throws Exception {
        Comparison comparison =
                watch.time(Message.SUPPOSING.in(context.language()), () -> Comparison.of(before, supposition));
        ComparisonWriter writer = switch (chosen) {
            case XLSX -> new ComparisonWorkbook(context.language());
            case JSON -> new ComparisonJson(context.language());
            default -> new ComparisonPage(context.language(), context.columns(out));
        };
        int most = chosen == OutputFormat.TABLE ? COMMITTEES_IN_TABLE : Integer.MAX_VALUE;
        Excerpt excerpt = new Excerpt(committees, most, 0, mostChanges(chosen));
        write(watch, stream -> writer.write(comparison, excerpt, stream));
    }

    private void write(Stopwatch watch, AtomicOutput.Content content) throws Exception {
        watch.time(Message.WRITING.in(context.language()), () -> handOver(content));
    }

    private Void handOver(AtomicOutput.Content content) throws IOException {
        context.writePersonal(out, content);
        return null;
    }
}
