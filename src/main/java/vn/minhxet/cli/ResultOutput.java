package vn.minhxet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;

/** Hands a result out: into the file that was named, else on standard output. */
final class ResultOutput {

    private ResultOutput() {}

    static void to(CommandContext workplace, @Nullable Path out, AtomicOutput.Content content) throws IOException {
        if (out == null) {
            try (OutputStream stream = workplace.console().result()) {
                content.writeTo(stream);
            }
            return;
        }
        new AtomicOutput(out, workplace.language()).write(content);
        workplace.console().print(Message.WRITTEN, out);
    }
}
