package vn.minhxet.cli.record;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.record.ImportPreview;

/** Imports a version of the facts of a campaign (nhập dữ liệu). */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Mixin
    private FactsOption facts;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--part", paramLabel = "ORGANIZATION")
    private @Nullable String part;

    @Option(names = "--preview")
    private boolean preview;

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        YearFacts read = facts.read(context);
        return record.open(context, it -> {
            Optional<String> of = Optional.ofNullable(part);
            ImportPreview told = preview
                    ? it.preview(id, read, of, context.installation().compiler())
                    : it.importFacts(id, read, of, record.actor());
            context.console().result(new ImportLines(context, id, preview).of(told));
            return ExitCode.DONE.code();
        });
    }
}
