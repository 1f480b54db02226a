package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the commands are called, and what is said to those who call them otherwise. */
class UsageTest {

    private static final String[] COMMANDS = {
        "grade", "explain", "what-if", "report", "check", "test", "template", "generate", "serve"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "grad; Không có lệnh “grad”. Có phải là “grade”?; minhxet",
                "frobnicate; Không có lệnh “frobnicate”.; minhxet",
                "grade --fact x; Không có tùy chọn “--fact”. Có phải là “--facts”?; minhxet grade",
                "grade --facts=x --rulebok=hue; Không có tùy chọn “--rulebok”. Có phải là “--rulebook”?; minhxet grade",
                "grade -x --facts a; Không có tùy chọn “-x”.; minhxet grade",
                "grade; Thiếu tùy chọn --facts.; minhxet grade",
                "grade --facts; Tùy chọn --facts thiếu giá trị.; minhxet grade",
                "grade --facts a --facts b; Tùy chọn --facts được nêu hai lần.; minhxet grade",
                "grade --facts a b; Thừa “b”.; minhxet grade",
                "grade --facts a --held=no; Tùy chọn --held không nhận giá trị.; minhxet grade",
                "template; Thiếu tùy chọn --out.; minhxet template",
                "generate --out a; Thiếu tùy chọn --shape.; minhxet generate",
            })
    void mistakesAreToldInVietnamese(String line, String message, String help) {
        CommandResult ran = CommandResult.run(line.split(" "));
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\nXem cách dùng: " + help + " --help\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--lang en grad; There is no command “grad”. Did you mean “grade”?; minhxet",
                "grade --lang=en --fact x; There is no option “--fact”. Did you mean “--facts”?; minhxet grade",
                "grade --lang en; The option --facts is missing.; minhxet grade",
                "grade --lang en --facts; The option --facts lacks its value.; minhxet grade",
                "grade --lang en --facts a --facts b; The option --facts is given twice.; minhxet grade",
                "grade --lang en --facts a b; “b” is one too many.; minhxet grade",
                "grade --lang en --facts a --held=no; The option --held takes no value.; minhxet grade",
            })
    void mistakesAreToldInEnglish(String line, String message, String help) {
        CommandResult ran = CommandResult.run(line.split(" "));
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\nFor how to use it: " + help + " --help\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }

    @Test
    void noCommandIsAMistake() {
        CommandResult ran = CommandResult.run();
        assertThat(ran.err()).isEqualTo("minhxet: Thiếu lệnh.\nXem cách dùng: minhxet --help\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(CommandResult.run("--lang", "en").err())
                .isEqualTo("minhxet: No command is given.\nFor how to use it: minhxet --help\n");
    }

    @Test
    void onlyTwoLanguagesAreSpoken() {
        CommandResult ran = CommandResult.run("grade", "--lang", "fr");
        assertThat(ran.err()).isEqualTo("minhxet: --lang nhận vi hoặc en, không nhận “fr”.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "explain", "what-if", "report", "check", "test", "template", "generate", "serve"})
    void everyCommandHasHelpInBothLanguages(String command) {
        CommandResult vietnamese = CommandResult.run(command, "--help");
        CommandResult english = CommandResult.run(command, "--help", "--lang", "en");
        assertThat(vietnamese.code()).isZero();
        assertThat(vietnamese.err()).isEmpty();
        assertThat(vietnamese.out()).contains("Cách dùng: minhxet " + command).contains("Tùy chọn:");
        assertThat(english.out()).contains("Usage: minhxet " + command).contains("Options:");
        assertEveryLineIsExplained(vietnamese.out());
        assertEveryLineIsExplained(english.out());
    }

    /** An option or command whose text is missing stands alone on its line. */
    private static void assertEveryLineIsExplained(String help) {
        List<String> lines = help.lines().toList();
        assertThat(lines).noneMatch(it -> it.matches(" +(-., )?--[a-z]+(=\\S+)?\\s*"));
        assertThat(lines).noneMatch(it -> it.matches(" {2}[a-z]+\\s*"));
    }

    @Test
    void helpOfTheProgramNamesAllCommands() {
        CommandResult ran = CommandResult.run("--help");
        assertThat(ran.code()).isZero();
        Arrays.stream(COMMANDS).forEach(it -> assertThat(ran.out()).contains("\n  " + it + " "));
        assertEveryLineIsExplained(ran.out());
        assertThat(ran.out()).doesNotContain("\u001B");
    }

    @Test
    void helpIsColouredOnATerminalUnlessToldOtherwise() {
        assertThat(CommandResult.onTerminal(Map.of(), "--help").out()).contains("\u001B[1m");
        assertThat(CommandResult.onTerminal(Map.of("NO_COLOR", "1"), "--help").out())
                .doesNotContain("\u001B");
        assertThat(CommandResult.onTerminal(Map.of("TERM", "dumb"), "--help").out())
                .doesNotContain("\u001B");
    }

    @Test
    void versionTellsProgramEngineAndRulebooks() {
        CommandResult ran = CommandResult.run("--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList().get(0))
                .matches("Minh Xét \\S+ \\(Drools \\d+\\.\\d+\\.\\d+, Java \\d+\\)");
        assertThat(ran.out().lines().skip(1))
                .allMatch(it -> it.matches("\\S+ \\d+\\.\\d+ [0-9a-f]{12}"))
                .anyMatch(it -> it.startsWith("366-qd-tw "));
    }

    @Test
    void argumentsAreNeverReadFromFiles() {
        CommandResult ran = CommandResult.run("@/etc/hostname");
        assertThat(ran.err()).startsWith("minhxet: Không có lệnh “@/etc/hostname”.");
    }
}
