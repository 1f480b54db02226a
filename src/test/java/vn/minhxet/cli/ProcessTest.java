package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade --facts FACTS --rulebook hue",
                "explain --all --facts FACTS --rulebook hue",
                "--help",
                "--version",
                "grade --help",
                "check",
            })
    void aFullDiskIsTold(String command) throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        ProcessBuilder builder = CommandResult.process(List.of(), words(command));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectOutput(full).start();
        assertThat(new String(CommandResult.all(process.getErrorStream()), UTF_8))
                .isEqualTo(
                        "minhxet: Không ghi được kết quả: đĩa đã đầy hoặc hết hạn mức. Hãy giải phóng chỗ rồi làm lại\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static String[] words(String command) {
        return Stream.of(command.split(" "))
                .map(it -> it.equals("FACTS") ? FACTS : it)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "what-if --help"})
    void helpIntoAPipeThatIsClosedSaysNothing(String command) throws Exception {
        Process process = CommandResult.process(List.of(), command.split(" ")).start();
        process.getInputStream().close();
        assertThat(new String(CommandResult.all(process.getErrorStream()), UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aPortThatIsTakenIsToldWithTheFix() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + taken.getLocalPort();
            CommandResult ran = CommandResult.run("serve", "--port", port);
            assertThat(ran.err())
                    .endsWith("minhxet: Không mở được 127.0.0.1:" + port
                            + ": cổng này đã có chương trình khác dùng. Hãy chọn cổng khác bằng --port, hoặc dừng chương trình"
                            + " kia\n");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(CommandResult.run("serve", "--port", port, "--lang", "en")
                            .err())
                    .endsWith("another program uses this port. Choose another with --port, or end that program\n");
        }
    }

    @Test
    void aWrongPathIsToldWholeWithTheNearestThatExists() {
        assertThat(CommandResult.run("grade", "--facts", "fixtures/good/hue-2052")
                        .err())
                .contains(
                        "hue-2052: không có tệp hoặc thư mục fixtures/good/hue-2052. Có phải là “fixtures/good/hue-2025”? Hãy"
                                + " kiểm tra lại đường dẫn.");
        assertThat(CommandResult.run(
                                "grade", "--facts", "fixtures/god/points-and-levels-2024/members.csv", "--lang", "en")
                        .err())
                .contains(
                        "members.csv: there is no file or folder fixtures/god/points-and-levels-2024/members.csv. Did you mean"
                                + " “fixtures/good/points-and-levels-2024/members.csv”? Check the path.");
        assertThat(CommandResult.run("grade", "--facts", "fixtures/good/xyz-123")
                        .err())
                .contains("xyz-123: không có tệp hoặc thư mục fixtures/good/xyz-123. Hãy kiểm tra lại đường dẫn.");
    }

    @Test
    void aFolderOutsideOfTheRulesIsChecked(@TempDir Path folder) throws Exception {
        Path copy = Files.createDirectory(folder.resolve("hue"));
        Path shipped = CommandResult.HOME.resolve("rules/hue");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(it -> !it.equals(shipped)).sorted().toList()) {
                Files.copy(file, copy.resolve(shipped.relativize(file)));
            }
        }
        CommandResult clean = CommandResult.run("check", copy.toString());
        assertThat(clean.err()).isEmpty();
        assertThat(clean.out()).contains(copy.toString());
        assertThat(clean.code()).isZero();
        Path rules = copy.resolve("service-to-citizens.drl");
        Files.writeString(rules, Files.readString(rules).replace("verdict.atMost", "verdict.atmost"));
        CommandResult found = CommandResult.run("check", copy.toString());
        assertThat(found.out()).contains("service-to-citizens.drl");
        assertThat(found.code()).isEqualTo(1);
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
