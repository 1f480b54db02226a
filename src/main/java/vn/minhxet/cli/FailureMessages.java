package vn.minhxet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Console;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.OutputException;
import vn.minhxet.cli.context.SystemReason;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.score.ScoreException;

/** Answers failures in one or a few lines on standard error, never with a stack trace. */
final class FailureMessages {

    /**
     * 32 bits, written as eight hexadecimal digits: short enough to read out, and found again among the lines of a log.
     */
    private static final int LENGTH_OF_ID = 8;

    /** As many as are told of facts: what is more nobody reads at once. */
    private static final int MOST_PROBLEMS = 50;

    private final Console console;
    private final boolean debugging;

    FailureMessages(Console console, Map<String, String> environment) {
        this.console = console;
        this.debugging = !environment.getOrDefault("MINHXET_DEBUG", "").isEmpty();
    }

    /** Tells what happened; the exit code. */
    int answer(Throwable thrown) {
        console.clear();
        if (thrown instanceof CommandRefusedException refusal) {
            console.print(refusal.lines());
        } else if (thrown instanceof RulebookException refused) {
            console.print(List.of(refused.words().in(console.language())));
        } else if (thrown instanceof ScoreException refused) {
            console.print(Message.SCORES_REFUSED, refused.problems().size());
            console.print(refused.lines(console.language(), MOST_PROBLEMS));
        } else if (thrown instanceof OutputException failure) {
            return output(failure);
        } else if (thrown instanceof OutOfMemoryError) {
            console.print(Message.OUT_OF_MEMORY);
        } else {
            unexpected(thrown);
        }
        return ExitCode.REFUSED.code();
    }

    private int output(OutputException failure) {
        if (failure.readerGone()) {
            return ExitCode.DONE.code();
        }
        String result = Message.OUT_STANDARD.in(console.language());
        console.print(Message.OUT_FAILED, result, SystemReason.of(failure.reason(), console.language()));
        return ExitCode.REFUSED.code();
    }

    private void unexpected(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, LENGTH_OF_ID);
        String kind = thrown instanceof IOException
                ? thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
                : thrown.getClass().getSimpleName();
        console.print(Message.UNEXPECTED, id, kind);
        if (debugging) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            console.raw(trace.toString());
        }
    }
}
