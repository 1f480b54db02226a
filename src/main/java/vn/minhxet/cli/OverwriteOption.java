package vn.minhxet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;

/** The option that lets a file be written over, and what is never written over. */
final class OverwriteOption {

    @Option(names = "--force")
    private boolean force;

    /**
     * Refuses a file that is there already, unless the option is given.
     *
     * @param out the value of {@code --out}, or null
     * @param inputs what the command reads: never written over or into
     */
    void check(CommandContext context, @Nullable Path out, Path... inputs) {
        check(context, out, force, inputs);
    }

    static void check(CommandContext context, @Nullable Path out, boolean force, Path... inputs) {
        if (out == null) {
            return;
        }
        AtomicOutput destination = new AtomicOutput(out, context.language());
        destination.checkFile();
        checkInputs(context, out, inputs);
        destination.checkFree(force);
    }

    /** Refuses a place among what is read; the rules of the installation always are. */
    static void checkInputs(CommandContext context, Path out, Path... inputs) {
        AtomicOutput destination = new AtomicOutput(out, context.language());
        destination.checkNot(context.installation().rules());
        for (Path input : inputs) {
            destination.checkNot(input);
        }
    }
}
