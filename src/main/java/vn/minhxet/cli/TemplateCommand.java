package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.writing.TemplateWriter;

/** Writes the empty workbook in which the facts of a year are entered (tệp mẫu). */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
    private Path out;

    TemplateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        context.write(out, TemplateWriter::write);
        return ExitCode.DONE.code();
    }
}
