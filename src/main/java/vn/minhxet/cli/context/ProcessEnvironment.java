package vn.minhxet.cli.context;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it: streams, whether a person watches them, environment, installation.
 *
 * @param out where results go, not buffered
 * @param err where messages go, not buffered
 * @param outWatched whether standard output is a terminal
 * @param errWatched whether standard error is a terminal
 * @param home the installation folder, which holds {@code rules}
 * @param columns the width of the terminal, 0 where it is not known
 */
public record ProcessEnvironment(
        OutputStream out,
        OutputStream err,
        boolean outWatched,
        boolean errWatched,
        Map<String, String> environment,
        Path home,
        int columns) {

    /** The launcher tells which streams are terminals: Java cannot. */
    private static final String TERMINALS = "minhxet.terminals";

    /** The launcher measures the terminal: Java cannot. */
    private static final String COLUMNS = "minhxet.columns";

    private static final String HOME = "minhxet.home";

    public static ProcessEnvironment ofProcess() {
        String terminals = System.getProperty(TERMINALS, "");
        return new ProcessEnvironment(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv(),
                installation(),
                terminals.contains("out") || isConsoleWatched() ? Integer.getInteger(COLUMNS, 0) : 0);
    }

    /** For Windows, whose launcher cannot tell a terminal: input and output both belong to one. */
    private static boolean isConsoleWatched() {
        return Optional.ofNullable(System.console())
                .filter(ProcessEnvironment::isTerminal)
                .isPresent();
    }

    /** From Java 22 on there always is a console, and it says itself; before, there is one for a terminal alone. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static Path installation() {
        String told = System.getProperty(HOME);
        return told == null ? codeSource().resolve("../..").normalize() : Path.of(told);
    }

    /** The archive or folder that holds the program: {@code target/minhxet.jar} or {@code target/classes}. */
    static Path codeSource() {
        try {
            return Path.of(ProcessEnvironment.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
