package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.minhxet.cli.context.ProcessEnvironment;

/** What came of one command line. */
@SuppressWarnings("ArrayRecordComponent")
public record CommandResult(int code, byte[] bytes, String err) {

    public static final Path HOME =
            Path.of(System.getProperty("minhxet.home", ".")).toAbsolutePath();
    public static final Path FIXTURES = HOME.resolve("fixtures/good");

    public String out() {
        return new String(bytes, UTF_8);
    }

    /** Runs the program in this process, away from any terminal. */
    public static CommandResult run(String... arguments) {
        return in(surroundings(false, Map.of(), HOME, 0), arguments);
    }

    static CommandResult onTerminal(Map<String, String> environment, String... arguments) {
        return in(surroundings(true, environment, HOME, 0), arguments);
    }

    /** Runs the program as in a terminal of some columns, without colours. */
    static CommandResult onTerminal(int columns, String... arguments) {
        return in(surroundings(true, Map.of("NO_COLOR", "1"), HOME, columns), arguments);
    }

    static CommandResult at(Path home, String... arguments) {
        return in(surroundings(false, Map.of(), home, 0), arguments);
    }

    private static ProcessEnvironment surroundings(
            boolean watched, Map<String, String> environment, Path home, int columns) {
        return new ProcessEnvironment(
                new ByteArrayOutputStream(), new ByteArrayOutputStream(), watched, watched, environment, home, columns);
    }

    static CommandResult in(ProcessEnvironment around, String... arguments) {
        int code = MinhXet.run(arguments, around);
        return new CommandResult(code, bytes(around.out()), new String(bytes(around.err()), UTF_8));
    }

    private static byte[] bytes(java.io.OutputStream stream) {
        return ((ByteArrayOutputStream) stream).toByteArray();
    }

    /** The command that starts the program in a process of its own. */
    static ProcessBuilder process(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-Dminhxet.home=" + HOME);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MinhXet.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Runs the program in a process of its own and waits for its end. */
    static CommandResult apart(List<String> options, Map<String, String> environment, String... arguments)
            throws Exception {
        ProcessBuilder builder = process(options, arguments);
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        byte[] out = all(process.getInputStream());
        return new CommandResult(process.waitFor(), out, new String(err.get(), UTF_8));
    }

    static byte[] all(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
