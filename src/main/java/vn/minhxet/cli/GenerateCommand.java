package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.exchange.FactsWriter;
import vn.minhxet.generate.Shape;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.subject.YearFacts;

/** Invents the facts of a year for trials and measurements (sinh dữ liệu giả định). */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.CSV, Format.JSON, Format.XLSX);
    private static final long MOST_SEED = 999_999_999_999_999_999L;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    private final Workplace workplace;

    @Option(names = "--shape", required = true, paramLabel = "SHAPE")
    private String shape;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1")
    private String seed;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025")
    private String year;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH")
    private Path out;

    GenerateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        Format chosen = Format.of(workplace, format, out, FORMATS);
        Shape size = Shape.named(shape)
                .orElseThrow(() -> workplace.refusal(Message.SHAPE_UNKNOWN, Shape.FEWEST, Shape.MOST, shape));
        long from = WholeNumber.of(workplace, "--seed", seed, 0, MOST_SEED);
        int graded = (int) WholeNumber.of(workplace, "--year", year, FIRST_YEAR, LAST_YEAR);
        check(chosen);
        workplace.console().passing(Message.GENERATING.in(workplace.language()));
        YearFacts facts = SyntheticYear.of(size, from, graded);
        write(chosen, facts);
        workplace
                .console()
                .say(
                        Message.GENERATED,
                        facts.organizations().size(),
                        facts.members().size(),
                        facts.findings().size());
        return MinhXet.DONE;
    }

    private void check(Format chosen) {
        Destination destination = new Destination(out, workplace.language());
        if (chosen == Format.CSV) {
            destination.checkFolder();
        } else {
            destination.checkFile();
        }
    }

    private void write(Format chosen, YearFacts facts) throws IOException {
        if (chosen == Format.CSV) {
            new Destination(out, workplace.language()).writeFolder(folder -> FactsWriter.csv(facts, folder));
            workplace.console().say(Message.WRITTEN, out);
        } else if (chosen == Format.JSON) {
            Handover.to(workplace, out, stream -> FactsWriter.json(facts, stream));
        } else {
            Handover.to(workplace, out, stream -> FactsWriter.xlsx(facts, stream));
        }
    }
}
