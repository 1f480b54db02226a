package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.exchange.ComparisonJson;
import vn.minhxet.exchange.ComparisonTable;
import vn.minhxet.exchange.ComparisonWorkbook;
import vn.minhxet.exchange.ComparisonWriter;
import vn.minhxet.exchange.CurveJson;
import vn.minhxet.exchange.CurveTable;
import vn.minhxet.exchange.CurveWorkbook;
import vn.minhxet.exchange.CurveWriter;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Plan;
import vn.minhxet.grading.Population;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiling.CompiledRulebook;
import vn.minhxet.subject.YearFacts;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.Sweep;

/** Tells what would come out otherwise (phương án giả định): a year graded twice and compared, or along a range. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.TABLE, Format.JSON, Format.XLSX);
    private static final int MOST_CHANGES = 100_000;
    private static final int CHANGES_IN_TABLE = 20;
    private static final int CHANGES_IN_JSON = 100;
    private static final int COMMITTEES_IN_TABLE = 10;

    private final Workplace workplace;

    @Mixin
    private FactsSource source;

    @Mixin
    private RulebookChoice rulebook;

    @Mixin
    private SuppositionChoice supposed;

    @Option(names = "--by", paramLabel = "KIND")
    private String by;

    @Option(names = "--limit", paramLabel = "N")
    private String limit;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--times")
    private boolean times;

    WhatIfCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        Format chosen = Format.of(workplace, format, out, FORMATS);
        check(chosen);
        Stopwatch watch = new Stopwatch(workplace.console(), times);
        YearFacts facts = watch.time(Message.READING.in(workplace.language()), () -> source.read(workplace));
        Rulebook base = rulebook.choose(workplace, facts.period());
        Rulebook other = supposed.rulebook(workplace, base, facts);
        List<Sweep> sweeps = supposed.sweeps(workplace, other);
        CompiledRulebook rules = compiled(watch, base);
        CompiledRulebook otherRules = other.equals(base) ? rules : compiled(watch, other);
        Supposition supposition = supposed.supposition(workplace, otherRules, facts);
        Population population = Population.of(facts);
        Committees committees = committees(population);
        YearGrading before = watch.time(
                Message.GRADING.in(workplace.language()), () -> new Grader(Plan.of(rules)).grade(population));
        if (supposed.sweeping()) {
            curve(chosen, watch, before, supposition, sweeps);
        } else {
            comparison(chosen, watch, before, supposition, committees);
        }
        watch.tellHeap();
        return MinhXet.DONE;
    }

    private CompiledRulebook compiled(Stopwatch watch, Rulebook rulebook) throws Exception {
        return watch.time(
                Message.LOADING.in(workplace.language(), rulebook.id()),
                () -> workplace.installation().compiler().compile(rulebook));
    }

    private void check(Format chosen) {
        supposed.requireSome(workplace);
        if (supposed.sweeping() && (by != null || limit != null)) {
            throw workplace.refusal(Message.NOT_WITH_SWEEP, by != null ? "--by" : "--limit");
        }
        mostChanges(chosen);
        if (chosen == Format.XLSX && out == null && workplace.console().outWatched()) {
            throw workplace.refusal(Message.WORKBOOK_ON_TERMINAL);
        }
        if (out != null) {
            Destination destination = new Destination(out, workplace.language());
            destination.checkFile();
            destination.checkNot(source.path());
        }
    }

    private int mostChanges(Format chosen) {
        if (limit != null) {
            return (int) WholeNumber.of(workplace, "--limit", limit, 0, MOST_CHANGES);
        }
        return switch (chosen) {
            case TABLE -> CHANGES_IN_TABLE;
            case XLSX -> MOST_CHANGES;
            default -> CHANGES_IN_JSON;
        };
    }

    private Committees committees(Population population) {
        return by == null
                ? Committees.of(population)
                : SuppositionChoice.at(workplace, "--by", by, () -> Committees.of(population, by));
    }

    private void curve(Format chosen, Stopwatch watch, YearGrading before, Supposition supposition, List<Sweep> sweeps)
            throws Exception {
        Curve curve = watch.time(
                Message.SUPPOSING.in(workplace.language()),
                () -> supposed.sweeping(workplace, () -> Curve.of(before, supposition, sweeps)));
        CurveWriter writer = switch (chosen) {
            case XLSX -> new CurveWorkbook(workplace.language());
            case JSON -> new CurveJson(workplace.language());
            default -> new CurveTable(workplace.language());
        };
        write(watch, stream -> writer.write(curve, stream));
    }

    private void comparison(
            Format chosen, Stopwatch watch, YearGrading before, Supposition supposition, Committees committees)
            throws Exception {
        Comparison comparison =
                watch.time(Message.SUPPOSING.in(workplace.language()), () -> Comparison.of(before, supposition));
        ComparisonWriter writer = switch (chosen) {
            case XLSX -> new ComparisonWorkbook(workplace.language());
            case JSON -> new ComparisonJson(workplace.language());
            default -> new ComparisonTable(workplace.language());
        };
        int most = chosen == Format.TABLE ? COMMITTEES_IN_TABLE : Integer.MAX_VALUE;
        Excerpt excerpt = new Excerpt(committees, most, 0, mostChanges(chosen));
        write(watch, stream -> writer.write(comparison, excerpt, stream));
    }

    private void write(Stopwatch watch, Destination.Content content) throws Exception {
        watch.time(Message.WRITING.in(workplace.language()), () -> {
            handOver(content);
            return null;
        });
    }

    private void handOver(Destination.Content content) throws IOException {
        Handover.to(workplace, out, content);
    }
}
