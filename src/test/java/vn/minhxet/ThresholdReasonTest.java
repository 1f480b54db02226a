package vn.minhxet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each limit in the code, a constant number with a name such as MOST or LEAST, has a sentence above it that says why. */
class ThresholdReasonTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("minhxet.home", ".")).resolve("src/main/java");

    private static final Pattern LIMIT =
            Pattern.compile("^ +(?:public |private |protected )?static final (?:int|long|double) "
                    + "((?:\\w+_)?(?:MOST|LEAST|LONGEST|SHORTEST|LARGEST|SMALLEST|HIGHEST|LOWEST|LIMIT|ROOM|CHUNK|BUFFER|BLOCK|PORTION"
                    + "|FEW|ENOUGH)(?:_\\w+)?) = [^;]*\\d");

    @Test
    void isStated() throws IOException {
        List<String> without = new ArrayList<>();
        int limits = 0;
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                Matcher limit = LIMIT.matcher(lines.get(i));
                if (limit.find()) {
                    limits++;
                    if (!lines.get(i - 1).strip().endsWith("*/")) {
                        without.add(file.getFileName() + ": " + limit.group(1));
                    }
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(limits).as("limits found at all").isGreaterThan(80);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }
}
