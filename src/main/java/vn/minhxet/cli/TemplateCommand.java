package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import vn.minhxet.criteria.CriteriaWorkbook;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rulebook.Rulebook;
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

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Option(names = "--from", paramLabel = "PATH")
    private @Nullable Path from;

    @Option(names = "--criteria")
    private boolean criteria;

    @Mixin
    private OverwriteOption overwrite;

    private Path[] inputs() {
        return from == null ? new Path[0] : new Path[] {from};
    }

    @Override
    public Integer call() throws Exception {
        OutputFormat.of(context, null, out, List.of(OutputFormat.XLSX));
        overwrite.check(context, out, inputs());
        if (criteria) {
            context.write(out, CriteriaWorkbook::write);
            return ExitCode.DONE.code();
        }
        if (rulebook == null && from != null) {
            throw context.refusal(Message.FROM_WITHOUT_RULEBOOK);
        }
        if (rulebook == null) {
            context.write(out, TemplateWriter::write);
            return ExitCode.DONE.code();
        }
        Rulebook chosen = context.installation().rulebooks().get(rulebook);
        Optional<YearFacts> before = Optional.ofNullable(from).map(it -> FactsOption.read(context, it));
        AtomicOutput.Content workbook = stream -> TemplateWriter.write(chosen, before, stream);
        if (from == null) {
            context.write(out, workbook);
        } else {
            context.writePersonal(out, workbook);
        }
        return ExitCode.DONE.code();
    }
}
