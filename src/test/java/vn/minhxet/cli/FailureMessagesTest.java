package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhxet.cli.context.Console;
import vn.minhxet.cli.context.ProcessEnvironment;
import vn.minhxet.language.Language;

/** Whatever goes wrong ends in one line, never in a stack trace. */
class FailureMessagesTest {

    private static String answered(Throwable thrown, Map<String, String> environment) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessEnvironment around =
                new ProcessEnvironment(new ByteArrayOutputStream(), err, false, false, environment, Path.of("."), 0);
        int code = new FailureMessages(new Console(around, Language.VI), environment).answer(thrown);
        assertThat(code).isEqualTo(2);
        return err.toString(UTF_8);
    }

    @Test
    void theUnexpectedGetsAnIdAndAPointer() {
        assertThat(answered(new IllegalStateException("secret"), Map.of()))
                .matches("minhxet: Lỗi ngoài dự kiến, mã [0-9a-f]{8} \\(IllegalStateException\\)[.]"
                        + " Đặt MINHXET_DEBUG=1 rồi chạy lại để xem chi tiết[.]\n");
        assertThat(answered(new StackOverflowError(), Map.of())).contains("(StackOverflowError)");
    }

    @Test
    void theDetailsAreShownWhereAskedFor() {
        assertThat(answered(new IllegalStateException("details"), Map.of("MINHXET_DEBUG", "1")))
                .contains("java.lang.IllegalStateException: details\n\tat vn.minhxet.cli.FailureMessagesTest");
    }

    @Test
    void failuresOfFilesSayWhich() {
        assertThat(answered(new IOException("read error"), Map.of())).contains("(IOException: read error)");
    }

    @Test
    void tooLittleMemoryHasARemedy() {
        assertThat(answered(new OutOfMemoryError(), Map.of()))
                .isEqualTo("minhxet: Không đủ bộ nhớ. Cho thêm bằng MINHXET_JAVA_OPTS=-Xmx2g\n");
    }
}
