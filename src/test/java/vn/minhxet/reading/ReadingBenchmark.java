package vn.minhxet.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.writing.FactsWriter;

/** Prints how long a province's year of facts takes to write and to read in each form. No test: run by hand. */
public final class ReadingBenchmark {

    private static final int CELLS = 4_000;
    private static final int MEMBERS = 54_000;
    private static final int ROUNDS = 5;

    private ReadingBenchmark() {}

    /** Runs the benchmark in a folder, the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        YearFacts facts = new RandomFacts(1).year(CELLS, MEMBERS);
        Path json = folder.resolve("facts.json");
        Path workbook = folder.resolve("facts.xlsx");
        Path csv = folder.resolve("csv");
        time("write CSV", () -> FactsWriter.csv(facts, Files.createDirectories(csv)));
        time("write JSON", () -> write(json, out -> FactsWriter.json(facts, out)));
        time("write XLSX", () -> write(workbook, out -> FactsWriter.xlsx(facts, out)));
        for (int i = 0; i < ROUNDS; i++) {
            time("read CSV", () -> FactsReader.read(csv).orThrow());
            time("read JSON", () -> FactsReader.read(json).orThrow());
            time("read XLSX", () -> FactsReader.read(workbook).orThrow());
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf("heap after: %d MiB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
    }

    private static void time(String name, Step step) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long startOfWork = threads.getCurrentThreadCpuTime();
        step.run();
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        long worked = (threads.getCurrentThreadCpuTime() - startOfWork) / 1_000_000;
        System.out.printf("%-10s %6d ms, of which at work %6d ms%n", name, elapsed, worked);
    }
}
