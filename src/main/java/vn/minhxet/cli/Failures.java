package vn.minhxet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minhxet.rulebook.reading.RulebookException;

/** Answers whatever went wrong in one or a few lines on standard error, never with a stack trace. */
final class Failures {

    private static final int LENGTH_OF_ID = 8;

    private final Console console;
    private final boolean debugging;

    Failures(Console console, Map<String, String> environment) {
        this.console = console;
        this.debugging = !environment.getOrDefault("MINHXET_DEBUG", "").isEmpty();
    }

    /** Tells what happened; the exit code. */
    int answer(Throwable thrown) {
        console.clear();
        if (thrown instanceof Refusal refusal) {
            console.say(refusal.lines());
        } else if (thrown instanceof RulebookException refused) {
            console.say(List.of(refused.words().in(console.language())));
        } else if (thrown instanceof OutputFailure failure) {
            return output(failure);
        } else if (thrown instanceof OutOfMemoryError) {
            console.say(Message.OUT_OF_MEMORY);
        } else {
            unexpected(thrown);
        }
        return MinhXet.REFUSED;
    }

    private int output(OutputFailure failure) {
        if (failure.readerGone()) {
            return MinhXet.DONE;
        }
        String result = Message.OUT_STANDARD.in(console.language());
        console.say(Message.OUT_FAILED, result, failure.getMessage());
        return MinhXet.REFUSED;
    }

    private void unexpected(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, LENGTH_OF_ID);
        String kind = thrown instanceof IOException
                ? thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
                : thrown.getClass().getSimpleName();
        console.say(Message.UNEXPECTED, id, kind);
        if (debugging) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            console.raw(trace.toString());
        }
    }
}
