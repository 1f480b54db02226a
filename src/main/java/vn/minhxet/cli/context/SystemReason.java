package vn.minhxet.cli.context;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;

/**
 * Why the operating system refused, in words with the fix (nguyên nhân từ hệ điều hành). The system speaks English or the
 * language of the machine; what is not known here is told as it came. Pure functions, safe for any thread.
 */
public final class SystemReason {

    /** What systems say, in lower case, and what it means. */
    private record Saying(String part, Message meaning) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying("no space left", Message.DISK_FULL),
            new Saying("not enough space on the disk", Message.DISK_FULL),
            new Saying("disk quota exceeded", Message.DISK_FULL),
            new Saying("read-only file system", Message.DISK_READ_ONLY),
            new Saying("being used by another process", Message.FILE_IN_USE),
            new Saying("too many open files", Message.TOO_MANY_FILES),
            new Saying("file name too long", Message.NAME_TOO_LONG),
            new Saying("filename or extension is too long", Message.NAME_TOO_LONG),
            new Saying("media is write protected", Message.DISK_READ_ONLY),
            new Saying("access is denied", Message.NO_PERMISSION),
            new Saying("permission denied", Message.NO_PERMISSION),
            new Saying("address already in use", Message.PORT_TAKEN),
            new Saying("cannot assign requested address", Message.NOT_AN_ADDRESS_HERE));

    private SystemReason() {}

    /** The reason in words. */
    public static String of(IOException failure, Language language) {
        if (failure instanceof AccessDeniedException) {
            return Message.NO_PERMISSION.in(language);
        }
        if (failure instanceof UnknownHostException) {
            return Message.NOT_AN_ADDRESS_HERE.in(language);
        }
        Message meaning = meaning(failure);
        if (meaning == null && failure instanceof BindException) {
            return Message.PORT_TAKEN.in(language);
        }
        return meaning == null ? String.valueOf(failure.getMessage()) : meaning.in(language);
    }

    private static @Nullable Message meaning(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            for (Saying saying : SAYINGS) {
                if (said.contains(saying.part())) {
                    return saying.meaning();
                }
            }
        }
        return null;
    }
}
