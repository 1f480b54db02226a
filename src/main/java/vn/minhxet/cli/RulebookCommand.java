package vn.minhxet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.criteria.CriteriaException;
import vn.minhxet.criteria.NewRulebook;

/** Makes rulebooks (lập bộ quy tắc). */
@Command(name = "rulebook")
final class RulebookCommand implements Runnable {

    private final CommandContext context;

    RulebookCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw context.refusal(Message.RULEBOOK_WHAT);
    }

    /** Makes a rulebook of a table of criteria in Excel. */
    @Command(name = "new")
    static final class New implements Callable<Integer> {

        private final CommandContext context;

        @Option(names = "--from", required = true, paramLabel = "CRITERIA.xlsx")
        private Path from;

        @Option(names = "--extends", required = true, paramLabel = "ID")
        private String base;

        @Option(names = "--id", required = true, paramLabel = "NEW")
        private String id;

        New(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            try {
                Path made = NewRulebook.create(from, context.installation().rules(), id, base);
                context.console().print(Message.RULEBOOK_MADE, id, made);
                return ExitCode.DONE.code();
            } catch (CriteriaException refused) {
                throw new CommandRefusedException(refused.lines(context.language()));
            }
        }
    }
}
