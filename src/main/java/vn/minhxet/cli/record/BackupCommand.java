package vn.minhxet.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;

/** Writes a whole copy of a record while others work on it (sao lưu). */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    BackupCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (!record.location(context).isFile()) {
            throw context.refusal(Message.BACKUP_ONLY_FILES);
        }
        AtomicOutput destination = new AtomicOutput(out, context.language());
        destination.checkFile();
        destination.checkFree(false);
        return record.read(context, it -> {
            it.backup(out.toAbsolutePath());
            context.console().print(Message.BACKUP_DONE, out);
            return ExitCode.DONE.code();
        });
    }
}
