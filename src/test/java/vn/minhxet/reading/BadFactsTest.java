package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReading.Complete;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.warning.WarningCode;

/**
 * Every bad input in {@code fixtures/bad/facts} is refused with exactly the messages that lie beside it, and every doubtful
 * one in {@code fixtures/doubtful/facts} is read with its doubts.
 */
class BadFactsTest {

    private static final Path FIXTURES = Path.of(System.getProperty("minhxet.home", "."), "fixtures");

    static List<Path> inputs() throws IOException {
        return folders("bad");
    }

    static List<Path> doubtful() throws IOException {
        return folders("doubtful");
    }

    private static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES.resolve(kind).resolve("facts"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isRefusedWithTheMessagesBesideIt(Path input) throws IOException {
        Refused refused = (Refused) FactsReader.read(source(input));
        for (Language language : Language.values()) {
            String expected = Files.readString(input.resolve("expected." + language.code() + ".txt"));
            assertThat(text(refused, language)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void isReadWithTheDoubtsBesideIt(Path input) throws IOException {
        Complete complete = (Complete) FactsReader.read(source(input));
        for (Language language : Language.values()) {
            String expected = Files.readString(input.resolve("expected." + language.code() + ".txt"));
            assertThat(complete.facts().warnings().listed().stream()
                            .map(it -> it.words().in(language) + "\n")
                            .collect(Collectors.joining()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyKindOfProblemIsMetByAnInput() throws IOException {
        List<ProblemCode> met = inputs().stream()
                .map(input -> (Refused) FactsReader.read(source(input)))
                .flatMap(it -> it.problems().stream())
                .map(FactsProblem::code)
                .distinct()
                .toList();
        assertThat(Stream.of(ProblemCode.values()).filter(code -> !met.contains(code)))
                .containsExactly(
                        ProblemCode.NOT_FOUND,
                        ProblemCode.UNREADABLE,
                        ProblemCode.FILE_TOO_LARGE,
                        ProblemCode.TOO_MANY_ROWS,
                        ProblemCode.TOO_MANY_FILES);
    }

    @Test
    void everyKindOfWarningAboutFactsIsMetByAnInput() throws IOException {
        Set<WarningCode> met = doubtful().stream()
                .flatMap(input -> FactsReader.read(source(input)).orThrow().warnings().counts().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(Stream.of(WarningCode.values()).filter(code -> !met.contains(code)))
                .containsExactly(
                        WarningCode.RULEBOOK_NOT_IN_FORCE,
                        WarningCode.FINDING_UNWEIGHED,
                        WarningCode.INDICATOR_UNREAD,
                        WarningCode.CRITERION_UNREAD,
                        WarningCode.SECTOR_UNREAD,
                        WarningCode.GROUP_UNREAD,
                        WarningCode.COLUMN_UNREAD,
                        WarningCode.HEAD_FIGURES_DIFFER);
    }

    /** The messages, one a line. */
    static String text(Refused refused, Language language) {
        return String.join("\n", refused.lines(language, Integer.MAX_VALUE)) + "\n";
    }

    /** What is read of a fixture: the file called facts, or else the folder. */
    static Path source(Path input) {
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(it ->
                            it.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("facts."))
                    .findFirst()
                    .orElse(input);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
