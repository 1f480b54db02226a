package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.exchange.GradingsCsv;
import vn.minhxet.exchange.GradingsJson;
import vn.minhxet.exchange.GradingsTable;
import vn.minhxet.exchange.GradingsWorkbook;
import vn.minhxet.exchange.GradingsWriter;
import vn.minhxet.exchange.ResultsCsv;
import vn.minhxet.grading.YearGrading;

/** Grades every member and organization of a year (xếp loại cả năm). */
@Command(name = "grade")
final class GradeCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.TABLE, Format.CSV, Format.XLSX);
    private static final long MOST_ROUNDS = 1_000;

    private final Workplace workplace;

    @Mixin
    private FactsSource facts;

    @Mixin
    private RulebookChoice rulebook;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--held")
    private boolean held;

    @Option(names = "--brief")
    private boolean brief;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--times")
    private boolean times;

    /** For measurements: how long grading takes once the machine is warm. */
    @Option(names = "--repeat", hidden = true, defaultValue = "1")
    private String repeat;

    GradeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        Format chosen = Format.of(workplace, format, out, FORMATS);
        check(chosen);
        long rounds = WholeNumber.of(workplace, "--repeat", repeat, 1, MOST_ROUNDS);
        Stopwatch watch = new Stopwatch(workplace.console(), times);
        YearGrading year = YearGraded.of(workplace, facts, rulebook, watch, rounds);
        watch.time(Message.WRITING.in(workplace.language()), () -> write(year, writer(chosen)));
        watch.tellHeap();
        return MinhXet.DONE;
    }

    private void check(Format chosen) {
        if (held && chosen != Format.JSON) {
            throw workplace.refusal(Message.HELD_ONLY_IN_JSON);
        }
        if (brief && chosen != Format.CSV) {
            throw workplace.refusal(Message.BRIEF_ONLY_IN_CSV);
        }
        if (chosen == Format.XLSX && out == null && workplace.console().outWatched()) {
            throw workplace.refusal(Message.WORKBOOK_ON_TERMINAL);
        }
        if (out != null) {
            Destination destination = new Destination(out, workplace.language());
            destination.checkFile();
            destination.checkNot(facts.path());
        }
    }

    private GradingsWriter writer(Format chosen) {
        return switch (chosen) {
            case CSV -> brief ? new ResultsCsv() : new GradingsCsv(workplace.language());
            case XLSX -> new GradingsWorkbook(workplace.language());
            case TABLE -> new GradingsTable(workplace.language());
            case JSON, TEXT -> new GradingsJson(workplace.language(), held);
        };
    }

    private Void write(YearGrading year, GradingsWriter writer) throws Exception {
        Handover.to(workplace, out, stream -> writer.write(year, stream));
        return null;
    }
}
