package vn.minhxet.cli.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output could not be written to. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Path OUT_ON_LINUX = Path.of("/proc/self/fd/1");

    private final IOException reason;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
        this.reason = cause;
    }

    /** Why it could not. */
    public IOException reason() {
        return reason;
    }

    /** Whether the reader at the other end of a pipe has gone, as {@code head} does: no failure of ours. */
    public boolean readerGone() {
        String message = String.valueOf(getMessage());
        return message.contains("Broken pipe") || outIsPipe();
    }

    /** The message of the system may come in the language of the machine. */
    private static boolean outIsPipe() {
        try {
            return Files.readSymbolicLink(OUT_ON_LINUX).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
