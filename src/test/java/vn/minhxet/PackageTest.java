package vn.minhxet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what can be held of the launcher for Windows on a machine without Windows: its form, labels and quotes. It was run on no
 * Windows. {@code src/dist/check} runs the package itself.
 */
class PackageTest {

    private static final Path DIST = Path.of("src/dist");
    private static final Pattern GOTO = Pattern.compile("(?i)\\bgoto\\s+:?(\\w+)");
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");
    private static final Pattern SET = Pattern.compile("(?i)\\bset\\s+(\"[A-Z_]+=[^\"]*\")");

    private static String launcher() throws IOException {
        return Files.readString(DIST.resolve("minhxet.cmd"), UTF_8);
    }

    @Test
    void linesEndAsWindowsEndsThemAndLettersAreAscii() throws IOException {
        String text = launcher();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("\r\n").matches("(?s)\\p{ASCII}*");
        assertThat(text).startsWith("@echo off\r\n");
    }

    @Test
    void everyJumpHasItsLabel() throws IOException {
        Set<String> jumps = found(GOTO, launcher());
        assertThat(jumps).isNotEmpty().isEqualTo(found(LABEL, launcher()));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    @Test
    void pathsAreQuotedWhereverTheyStand() throws IOException {
        List<String> lines =
                launcher().lines().filter(it -> !it.startsWith("rem ")).toList();
        for (String line : lines) {
            assertThat(line.chars().filter(it -> it == '"').count() % 2)
                    .as(line)
                    .isZero();
            for (MatchResult path : Pattern.compile("%(?:MINHXET_HOME|MINHXET_JAVA|JAVA_HOME)%")
                    .matcher(line)
                    .results()
                    .toList()) {
                long before = line.substring(0, path.start())
                        .chars()
                        .filter(it -> it == '"')
                        .count();
                assertThat(before % 2).as(line).isEqualTo(1);
            }
            if (line.matches("(?i)set .*")) {
                assertThat(SET.matcher(line).find()).as(line).isTrue();
            }
        }
    }

    @Test
    void bothLaunchersStartTheSameProgram() throws IOException {
        String unix = Files.readString(DIST.resolve("minhxet"));
        for (String part :
                List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "vn.minhxet.cli.MinhXet", "-Xmx2g")) {
            assertThat(unix).contains(part);
            assertThat(launcher()).contains(part);
        }
        assertThat(unix).contains("exit 2");
        assertThat(launcher()).contains("exit /b 2", "exit /b %MINHXET_CODE%");
    }

    /** By systemd itself, where it is; the program stands elsewhere here. */
    @Test
    void theServiceIsAUnitThatSystemdTakes(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "not run: no systemd here");
        String unit = Files.readString(DIST.resolve("minhxet.service"));
        assertThat(unit).contains("ExecStart=/opt/minhxet/minhxet serve");
        Path copy =
                Files.writeString(folder.resolve("minhxet.service"), unit.replace("/opt/minhxet/minhxet", "/bin/true"));
        Process process = new ProcessBuilder("/usr/bin/systemd-analyze", "verify", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("minhxet.service:");
    }

    @Test
    void theDescriptionsOfBothPackagesHoldTheSame() throws IOException {
        String plain = Files.readString(DIST.resolve("package.xml"));
        String withJava = Files.readString(DIST.resolve("package-with-java.xml"));
        found(Pattern.compile("<include>([^<]+)</include>"), plain)
                .forEach(it -> assertThat(withJava).contains("<include>" + it + "</include>"));
    }
}
