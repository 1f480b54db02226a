package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped year gives the shipped results byte for byte. Each folder of {@code fixtures/good} holds a file
 * {@code commands}: on each line the name of a file with the expected output, a colon, and the arguments, in which
 * {@code .} stands for the folder. After a change that is meant, run with {@code -Dminhxet.accept} and look at what
 * changed.
 */
class GoodFixturesTest {

    private static final boolean ACCEPT = System.getProperty("minhxet.accept") != null;

    record Shipped(Path expected, List<String> arguments) {

        @Override
        public String toString() {
            return CommandResult.FIXTURES.relativize(expected) + ": " + String.join(" ", arguments);
        }
    }

    static List<Shipped> shipped() throws IOException {
        List<Shipped> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CommandResult.FIXTURES)) {
            for (Path folder : folders.sorted().toList()) {
                Files.readAllLines(folder.resolve("commands")).forEach(it -> all.add(shipped(folder, it)));
            }
        }
        return all;
    }

    private static Shipped shipped(Path folder, String line) {
        String[] parts = line.split(": ", 2);
        List<String> arguments = Stream.of(parts[1].split(" "))
                .map(it -> it.equals(".") || it.startsWith("./")
                        ? folder.resolve(it).normalize().toString()
                        : it)
                .toList();
        return new Shipped(folder.resolve(parts[0]), arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void givesWhatIsShipped(Shipped shipped) throws IOException {
        CommandResult ran = CommandResult.run(shipped.arguments().toArray(String[]::new));
        assertThat(ran.err().lines()).noneMatch(it -> it.contains("lỗi"));
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isNotEmpty();
        if (ACCEPT) {
            Files.write(shipped.expected(), ran.bytes());
        }
        assertThat(ran.out()).isEqualTo(Files.readString(shipped.expected(), UTF_8));
    }
}
