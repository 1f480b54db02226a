package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts give the same bytes, in any order of rows, on any number of threads, on any machine. */
class SameBytesTest {

    private static final Path FACTS = CommandResult.FIXTURES.resolve("hue-2025");

    @TempDir
    private Path folder;

    private static byte[] usual() {
        return grade(FACTS);
    }

    private static byte[] grade(Path facts) {
        CommandResult ran = CommandResult.run("grade", "--facts", facts.toString(), "--rulebook", "hue", "--held");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.bytes();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inAnyOrderOfRows(long seed) throws Exception {
        Random random = new Random(seed);
        try (Stream<Path> files = Files.list(FACTS)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
                Collections.shuffle(rows, random);
                rows.add(0, lines.get(0));
                Files.write(folder.resolve(file.getFileName()), rows);
            }
        }
        assertThat(grade(folder)).isEqualTo(usual());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void onAnyNumberOfThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(SameBytesTest::usual).get()).isEqualTo(usual());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void inAnyTimeZoneAndLocale() throws Exception {
        byte[] usual = usual();
        List<List<String>> places = List.of(
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ar", "-Duser.country=EG"),
                List.of("-Duser.timezone=Pacific/Niue", "-Duser.language=tr", "-Duser.country=TR"));
        for (List<String> options : places) {
            CommandResult ran = CommandResult.apart(
                    options, Map.of(), "grade", "--facts", FACTS.toString(), "--rulebook", "hue", "--held");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.bytes()).isEqualTo(usual);
        }
    }
}
