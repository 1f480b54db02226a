package vn.minhxet.cli.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.store.DatabaseLocation;

/** Puts a copy in the place of a record, after every byte of it was verified (khôi phục). */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Option(names = "--from", required = true, paramLabel = "FILE")
    private Path from;

    RestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        DatabaseLocation target = record.location(context);
        if (target.file().isEmpty()) {
            throw context.refusal(Message.BACKUP_ONLY_FILES);
        }
        Path file = target.file().get();
        AtomicOutput destination = new AtomicOutput(file, context.language());
        destination.checkFile();
        destination.checkFree(false);
        return record.told(context, () -> {
            try (OfficeRecord copy = OfficeRecord.read(DatabaseLocation.of(from), Clock.systemUTC())) {
                List<RecordFinding> findings = copy.verify(copy.verifier(), Optional.empty());
                if (!findings.isEmpty()) {
                    context.console().result(AuditCommand.lines(context, findings));
                    return ExitCode.FOUND.code();
                }
                copy.backup(file);
            }
            context.console().print(Message.RESTORE_DONE, file);
            return ExitCode.DONE.code();
        });
    }
}
