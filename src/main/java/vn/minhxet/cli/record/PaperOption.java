package vn.minhxet.cli.record;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;

/** The options that name a paper by number and day, and the reason. */
final class PaperOption {

    @Option(names = "--paper", paramLabel = "NUMBER")
    private @Nullable String paper;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    /** The paper; null where neither number nor day is given. */
    @Nullable
    PaperReference paper(CommandContext context) {
        if (paper == null && on == null) {
            return null;
        }
        if (paper == null || on == null) {
            throw context.refusal(Message.OPTION_MISSING, paper == null ? "--paper" : "--on");
        }
        return new PaperReference(paper, context.day("--on", on));
    }

    @Nullable
    String reason() {
        return reason;
    }
}
