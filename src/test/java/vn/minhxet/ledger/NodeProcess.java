package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The second verifier as an auditor runs it.
 *
 * @param code 0 holds, 1 does not hold, 2 cannot be read
 * @param output what was printed
 */
public record NodeProcess(int code, String output) {

    static final Path SCRIPT = Path.of("docs", "verify", "verify.mjs").toAbsolutePath();

    private static final Path FLIPS = Path.of("src", "test", "resources", "vn", "minhxet", "ledger", "flips.mjs")
            .toAbsolutePath();

    public static NodeProcess verify(Object... arguments) throws IOException, InterruptedException {
        return run("", SCRIPT, arguments);
    }

    static NodeProcess flips(String input, Object... arguments) throws IOException, InterruptedException {
        List<Object> all = new ArrayList<>(List.of(SCRIPT.toUri()));
        all.addAll(List.of(arguments));
        return run(input, FLIPS, all.toArray());
    }

    private static NodeProcess run(String input, Path script, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = Files.createTempFile("node", ".txt");
        Path from = Files.createTempFile("node", ".txt");
        try {
            Files.writeString(from, input);
            Process process = start(command, from, output);
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new NodeProcess(ended ? process.exitValue() : -1, Files.readString(output, UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(from);
        }
    }

    private static Process start(List<String> command, Path from, Path output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(from.toFile())
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "Node is not installed: the second verifier is not tested");
            throw new IllegalStateException(e);
        }
    }
}
