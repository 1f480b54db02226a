package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code check} and {@code test}. */
class RulebookCommandsTest {

    @TempDir
    private Path home;

    private void copyRules() throws IOException {
        Path rules = CommandResult.HOME.resolve("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.toList()) {
                Path copy = home.resolve("rules").resolve(rules.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void replace(String file, String what, String with) throws IOException {
        Path path = home.resolve("rules").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, with));
    }

    @Test
    void theShippedRulebooksAreClean() {
        CommandResult ran = CommandResult.run("check");
        assertThat(ran.out()).isEqualTo("""
                        124-qd-tw: không có lỗi
                        132-qd-tw: không có lỗi
                        366-qd-tw: không có lỗi
                        hue: không có lỗi
                        thanh-hoa: không có lỗi
                        """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(CommandResult.run("check", "hue", "--lang", "en").out()).isEqualTo("hue: no problems\n");
    }

    @Test
    void aProblemIsTheResultAndExitCodeOne() throws Exception {
        copyRules();
        replace("366-qd-tw/member-points.drl", "verdict.atMost($m, Grade.GOOD);", "verdict.atLeast($m, Grade.GOOD);");
        CommandResult ran = CommandResult.at(home, "check", "366-qd-tw", "--lang", "en");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().findFirst().orElseThrow())
                .startsWith("rules/366-qd-tw/member-points.drl:")
                .contains("[366-member-excellent-needs-points]");
        assertThat(ran.out()).endsWith("366-qd-tw: 1 problem\n");
    }

    @Test
    void anUnknownRulebookIsRefused() {
        for (String command : new String[] {"check", "test"}) {
            CommandResult ran = CommandResult.run(command, "hué");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.bytes()).isEmpty();
            assertThat(ran.err()).startsWith("minhxet: Không có bộ quy tắc “hué”. Có phải là “hue”?");
        }
    }

    @Test
    void scenariosOfTheShippedRulebooksPass() {
        CommandResult ran = CommandResult.run("test", "366-qd-tw");
        assertThat(ran.out())
                .matches(
                        "366-qd-tw: \\d+ tình huống, 0 không đạt\nBao phủ: (\\d+)/\\1 quy tắc, (\\d+)/\\2 điều kiện\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void aChangedFigureMakesScenariosFail() throws Exception {
        copyRules();
        replace("366-qd-tw/rulebook.yaml", "value: 90\n", "value: 85\n");
        CommandResult ran = CommandResult.at(home, "test", "366-qd-tw", "--lang", "en");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(" failed\n").doesNotContain(", 0 failed\n");
        assertThat(ran.err()).isEmpty();
    }
}
