package vn.minhxet.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmark and writes the report: each rulebook in a process of its own, since what one has made of the
 * machine's profile must not slow the next. Refuses to measure what does not agree.
 */
public final class Bench {

    private static final List<String> RULEBOOKS = List.of(Shares.ID, "366-qd-tw", "124-qd-tw", "132-qd-tw", "hue");

    /** One where conditions are functions of primitives, one that grades by points, one by levels: sessions take long. */
    private static final Set<String> WITH_SESSIONS = Set.of(Shares.ID, "366-qd-tw", "124-qd-tw");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bench() {}

    /** With a folder: measures every rulebook into its {@code bench.json}. With a file and a rulebook: that one. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length == 2) {
            one(arguments[1], Path.of(arguments[0]));
        } else {
            all(Path.of(arguments[0]));
        }
    }

    private static List<Variant> variants(String rulebook) {
        return WITH_SESSIONS.contains(rulebook)
                ? List.of(Variant.values())
                : List.of(Variant.HAND_WRITTEN, Variant.PLAN);
    }

    private static void all(Path folder) throws IOException, InterruptedException {
        List<ResultLine> lines = new ArrayList<>();
        for (String rulebook : RULEBOOKS) {
            Path part = folder.resolve("bench-" + rulebook + ".json");
            process(part, rulebook);
            List<ResultLine> measured = JSON.readValue(part.toFile(), new TypeReference<List<ResultLine>>() {});
            Files.delete(part);
            measured.forEach(Bench::print);
            lines.addAll(measured);
        }
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("bench.json").toFile(), lines);
    }

    private static void process(Path part, String rulebook) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseParallelGC",
                "-Dminhxet.home=" + System.getProperty("minhxet.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                part.toString(),
                rulebook);
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("no measurement of " + rulebook);
        }
    }

    private static void one(String rulebook, Path file) throws IOException, RunnerException {
        List<Variant> variants = variants(rulebook);
        Passes passes = Passes.of(rulebook);
        Optional<String> difference = Agreement.difference(passes.ground());
        if (difference.isEmpty() && variants.contains(Variant.SESSIONS_OF_MANY)) {
            difference = Agreement.difference(passes.ground(), passes.sessions());
        }
        if (difference.isPresent()) {
            throw new IllegalStateException(rulebook + " is answered differently: " + difference.get());
        }
        JSON.writeValue(file.toFile(), ResultLine.of(rulebook, Rounds.run(rulebook, variants)));
    }

    private static void print(ResultLine line) {
        System.out.printf(
                Locale.ROOT,
                "%-36s %,14.0f %s %9.4f x hand-written%n",
                line.name(),
                line.score(),
                line.unit(),
                line.ratioToHandWritten());
    }
}
