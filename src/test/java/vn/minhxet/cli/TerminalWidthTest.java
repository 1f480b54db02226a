package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed on a terminal fits its width and says all that a wide one says. */
class TerminalWidthTest {

    private static final String FIRST_YEAR =
            CommandResult.FIXTURES.resolve("first-year/csv").toString();
    private static final String SCORED =
            CommandResult.FIXTURES.resolve("hue-scores").toString();
    private static final String LEVELS =
            CommandResult.FIXTURES.resolve("points-and-levels-2024").toString();

    private static String[] words(String line) {
        return line.replace("FIRST", FIRST_YEAR)
                .replace("SCORED", SCORED)
                .replace("LEVELS", LEVELS)
                .split(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "80, grade --facts FIRST --format table",
        "60, grade --facts FIRST --format table",
        "132, grade --facts FIRST --format table --lang en",
        "80, grade --facts SCORED --rulebook hue --format table",
        "80, grade --waiting --facts FIRST",
        "60, check-facts --facts FIRST",
        "72, explain DV10 --facts FIRST",
        "80, explain DV04 --facts SCORED --rulebook hue",
        "72, explain DV10 --reach GOOD --facts FIRST",
        "80, what-if --rulebook 124-qd-tw --against 366-qd-tw --facts LEVELS",
        "80, what-if --facts FIRST --set excellent.points=85",
        "80, what-if --facts FIRST --sweep excellent.points=80..95/5",
    })
    void everyLineFitsAndNothingIsLeftOut(int columns, String line) {
        CommandResult narrow = CommandResult.onTerminal(columns, words(line));
        assertThat(narrow.out().lines()).allMatch(it -> it.codePointCount(0, it.length()) <= columns);
        CommandResult wide = CommandResult.onTerminal(100_000, words(line));
        assertThat(letters(narrow)).isEqualTo(letters(wide));
        assertThat(wide.out()).isEqualTo(CommandResult.run(words(line)).out());
    }

    /** How often each character stands there, whatever the line: words that go on below are still whole. */
    private static String letters(CommandResult result) {
        return result.out()
                .codePoints()
                .filter(it -> !Character.isWhitespace(it))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void theReasonStandsBesideItsRowOrBelow() {
        List<String> wide = CommandResult.onTerminal(140, words("grade --facts FIRST --format table"))
                .out()
                .lines()
                .toList();
        assertThat(row(wide, "DV12")).contains("Kết nạp được 3 tháng");
        List<String> narrow = CommandResult.onTerminal(80, words("grade --facts FIRST --format table"))
                .out()
                .lines()
                .toList();
        assertThat(row(narrow, "DV12")).doesNotContain("Kết nạp");
        int at = narrow.indexOf(row(narrow, "DV12"));
        assertThat(narrow.subList(at, at + 3).stream().anyMatch(it -> it.startsWith("    Kết nạp được 3 tháng")))
                .isTrue();
    }

    private static String row(List<String> lines, String id) {
        return lines.stream().filter(it -> it.startsWith(id + " ")).findFirst().orElseThrow();
    }

    @Test
    void aFileIsNotSetToTheTerminal(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("table.txt");
        String[] line = words("grade --facts FIRST --format table --out " + out);
        assertThat(CommandResult.onTerminal(60, line).code()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(
                        CommandResult.run(Arrays.copyOf(line, line.length - 2)).out());
    }
}
