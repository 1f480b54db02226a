package vn.minhxet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Hands a result out: into the file that was named, else on standard output. */
final class Handover {

    private Handover() {}

    static void to(Workplace workplace, Path out, Destination.Content content) throws IOException {
        if (out == null) {
            try (OutputStream stream = workplace.console().result()) {
                content.writeTo(stream);
            }
            return;
        }
        new Destination(out, workplace.language()).write(content);
        workplace.console().say(Message.WRITTEN, out);
    }
}
