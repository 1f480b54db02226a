package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.exchange.TemplateWriter;

/** Writes the empty workbook in which the facts of a year are entered (tệp mẫu). */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
    private Path out;

    TemplateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        Handover.to(workplace, out, TemplateWriter::write);
        return MinhXet.DONE;
    }
}
