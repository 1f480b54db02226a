package vn.minhxet.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.language.Language;

/**
 * What the operating system says is told in both languages with the fix. The sentences of Linux are those of its own C library;
 * those of Windows are as Microsoft publishes them (system error codes 5, 19, 32, 112, 206).
 */
class SystemReasonTest {

    private static Stream<Object[]> said() {
        return Stream.of(
                new Object[] {new IOException("No space left on device"), "đĩa đã đầy", "is full"},
                new Object[] {new IOException("There is not enough space on the disk"), "đĩa đã đầy", "is full"},
                new Object[] {new FileSystemException("a.xlsx", null, "Disk quota exceeded"), "hạn mức", "quota"},
                new Object[] {new FileSystemException("a", "b", "Read-only file system"), "chỉ cho đọc", "read-only"},
                new Object[] {new IOException("The media is write protected"), "chỉ cho đọc", "read-only"},
                new Object[] {
                    new FileSystemException(
                            "a.xlsx",
                            null,
                            "The process cannot access the file because it is being used by another process"),
                    "đang mở",
                    "has this file open"
                },
                new Object[] {new IOException("a.csv (Too many open files)"), "quá nhiều tệp", "too many files"},
                new Object[] {new FileSystemException("a", null, "File name too long"), "quá dài", "too long"},
                new Object[] {
                    new IOException("The filename or extension is too long"), "quá dài", "too long",
                },
                new Object[] {new AccessDeniedException("a"), "không có quyền", "permission"},
                new Object[] {new IOException("x (Permission denied)"), "không có quyền", "permission"},
                new Object[] {new IOException("x (Access is denied)"), "không có quyền", "permission"},
                new Object[] {new BindException("Address already in use"), "cổng này đã có", "another program"},
                new Object[] {
                    new IOException("Failed to bind", new BindException("Address already in use: bind")),
                    "cổng này đã có",
                    "another program"
                },
                new Object[] {new BindException("Cannot assign requested address"), "địa chỉ", "address"},
                new Object[] {new UnknownHostException("nowhere"), "địa chỉ", "address"});
    }

    @ParameterizedTest
    @MethodSource("said")
    void isToldInBothLanguagesWithTheFix(IOException failure, String vietnamese, String english) {
        String vi = SystemReason.of(failure, Language.VI);
        String en = SystemReason.of(failure, Language.EN);
        assertThat(vi).contains(vietnamese).doesNotContain(String.valueOf(failure.getMessage()));
        assertThat(en.toLowerCase(java.util.Locale.ROOT)).contains(english);
        assertThat(vi).as("says what to do").contains(". Hãy ");
    }

    @Test
    void whatIsNotKnownIsToldAsItCame() {
        assertThat(SystemReason.of(new IOException("Input/output error"), Language.VI))
                .isEqualTo("Input/output error");
    }

    /** What this machine itself says of a name that is too long, whatever its words are. */
    @Test
    void aNameThatIsTooLongIsReallyToldSo(@TempDir Path folder) throws Exception {
        Path named = folder.resolve("a".repeat(300) + ".txt");
        try {
            Files.writeString(named, "x");
        } catch (IOException refused) {
            assertThat(SystemReason.of(refused, Language.VI)).isEqualTo(Message.NAME_TOO_LONG.in(Language.VI));
            return;
        }
        assertThat(named).as("a system without that limit").exists();
    }
}
