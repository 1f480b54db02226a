package vn.minhxet.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.BuildInfo;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.store.RunRow;

/** Grades the last version of the facts of a campaign (chạy xếp loại). */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    RunCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        return record.open(context, it -> {
            int number = it.run(id, context.installation().compiler(), BuildInfo.version(), record.actor());
            RunRow run = it.runs(id).get(number - 1);
            context.console().result(List.of(Message.RUN_DONE.in(context.language(), id, number, run.factsNumber())));
            return ExitCode.DONE.code();
        });
    }
}
