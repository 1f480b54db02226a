package vn.minhxet.cli.record;

import java.util.ArrayList;
import java.util.List;
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
import vn.minhxet.cli.context.Message;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.record.FactsDifference.TableDifference;
import vn.minhxet.record.GradeDifference;
import vn.minhxet.record.ImportPreview;
import vn.minhxet.subject.Result;

/** Imports a version of the facts of a campaign (nhập dữ liệu). */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

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
            context.console().result(lines(told));
            return ExitCode.DONE.code();
        });
    }

    private List<String> lines(ImportPreview told) {
        if (told.facts().isNone()) {
            return List.of(Message.IMPORT_SAME.in(context.language(), id, told.version()));
        }
        List<String> lines = new ArrayList<>();
        Message head = preview ? Message.IMPORT_PREVIEW : Message.IMPORT_DONE;
        lines.add(head.in(context.language(), id, told.version()));
        told.facts().tables().forEach(it -> lines.add(INDENT + line(it)));
        if (preview) {
            lines.add(Message.IMPORT_GRADES.in(context.language(), told.grades().size()));
            told.grades().forEach(it -> lines.add(INDENT + line(it)));
        }
        return lines;
    }

    private String line(TableDifference it) {
        String words = Tables.ALL.stream()
                .filter(table -> table.name().equals(it.table()))
                .map(table -> table.sheet().in(context.language()))
                .findFirst()
                .orElse(it.table());
        return Message.IMPORT_TABLE.in(
                context.language(), words, it.added(), it.changed(), it.removed(), it.unchanged());
    }

    private String line(GradeDifference it) {
        return Message.IMPORT_GRADE.in(
                context.language(), it.name(), it.subject(), words(it.before()), words(it.after()));
    }

    private String words(@Nullable Result result) {
        return result == null
                ? Message.NOT_THERE.in(context.language())
                : result.words().in(context.language());
    }
}
