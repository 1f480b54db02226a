package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: what other programs see of it. */
class ProcessTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("hue-2025").toString();

    @Test
    void standardOutputHoldsTheResultAlone() throws Exception {
        CommandResult ran = CommandResult.apart(List.of(), Map.of(), "grade", "--facts", FACTS);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("minhxet: Bộ quy tắc áp dụng cho năm 2025: 366-qd-tw\n");
        assertThat(ran.bytes())
                .isEqualTo(CommandResult.run("grade", "--facts", FACTS).bytes());
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws Exception {
        Process process = CommandResult.process(List.of(), "grade", "--facts", FACTS, "--rulebook", "hue", "--held")
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.readNBytes(10)).isEqualTo("{\"rulebook".getBytes(UTF_8));
        }
        assertThat(new String(CommandResult.all(process.getErrorStream()), UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        ProcessBuilder builder = CommandResult.process(List.of(), "grade", "--facts", FACTS, "--rulebook", "hue");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectOutput(full).start();
        assertThat(new String(CommandResult.all(process.getErrorStream()), UTF_8))
                .isEqualTo("minhxet: Không ghi được kết quả: No space left on device\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void missingRulesAreTold() throws Exception {
        Path home = Files.createTempDirectory("minhxet");
        CommandResult missing = CommandResult.at(home, "check");
        assertThat(missing.err())
                .isEqualTo("minhxet: Không đọc được thư mục quy tắc %s\n".formatted(home.resolve("rules")));
        assertThat(missing.code()).isEqualTo(2);
        Files.createDirectory(home.resolve("rules"));
        CommandResult ran = CommandResult.at(home, "check");
        assertThat(ran.err())
                .isEqualTo("minhxet: Không có bộ quy tắc nào trong %s.\n".formatted(home.resolve("rules")));
        assertThat(ran.code()).isEqualTo(2);
    }
}
