package vn.minhxet.reading.csv;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.report.BriefResultsCsv;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/**
 * Prints how long a country takes from a folder of CSV files to a CSV of results, beside merely reading that input and
 * writing that output with the same library in the same process. Merely read it is with every cell as text, as whoever
 * uses the library first would, and without making text of any. No test: run by {@code src/bench/country}.
 */
public final class CountryBenchmark {

    private static final int PART = 1 << 21;
    private static final int AT_A_TIME = 16;
    private static final int ROWS_AT_A_TIME = 8_192;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final Path results;
    private final Grader grader;

    private CountryBenchmark(Path folder, Path results, Grader grader) {
        this.folder = folder;
        this.results = results;
        this.grader = grader;
    }

    /** Runs the benchmark: folder of CSV files, file of results, folder of rulebooks, rulebook, rounds. */
    public static void main(String[] arguments) throws IOException {
        EvaluationPlan plan = EvaluationPlan.of(new RulebookCompiler(CompiledFormCache.none())
                .compile(Rulebooks.in(Path.of(arguments[2])).get(arguments[3])));
        CountryBenchmark benchmark =
                new CountryBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), new Grader(plan));
        int rounds = Integer.parseInt(arguments[4]);
        Took whole = new Took();
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("Round %d%n", round);
            letGoOfTheLast();
            whole = benchmark.round().orBetter(whole);
        }
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("Merely reading and writing, round %d; ratios of the shortest round above%n", round);
            benchmark.compare(whole);
        }
    }

    /** A process that begins holds nothing yet: so should a round. */
    private static void letGoOfTheLast() {
        System.gc();
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static final class Took {
        private long nanoseconds;
        private long processor;

        <T> T time(Step<T> step) throws IOException {
            long begun = System.nanoTime();
            long worked = SYSTEM.getProcessCpuTime();
            T result = step.take();
            nanoseconds += System.nanoTime() - begun;
            processor += SYSTEM.getProcessCpuTime() - worked;
            return result;
        }

        void tell(String what) {
            System.out.printf(
                    "    %-52s %7d ms, %7d ms of processor%n", what, nanoseconds / 1_000_000, processor / 1_000_000);
        }

        /** Whichever took the processor less: others who are at work on the machine make a round longer, never shorter. */
        Took orBetter(Took other) {
            return other.processor == 0 || processor <= other.processor ? this : other;
        }

        static Took sum(Took... parts) {
            Took sum = new Took();
            for (Took part : parts) {
                sum.nanoseconds += part.nanoseconds;
                sum.processor += part.processor;
            }
            return sum;
        }
    }

    private Took round() throws IOException {
        Took reading = new Took();
        Took grading = new Took();
        Took writing = new Took();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        YearFacts facts = reading.time(() -> FactsReader.read(folder).orThrow());
        reading.tell("Reading and checking");
        tellHeap("Peak heap until read");
        YearGrading year = grading.time(() -> grader.grade(facts));
        grading.tell("Grading");
        writing.time(() -> write(year));
        writing.tell("Writing");
        Took whole = Took.sum(reading, grading, writing);
        whole.tell("The whole");
        tellHeap("Peak heap");
        return whole;
    }

    /** Only behind all rounds: what else is called by the library keeps Java from compiling it for the reader alone. */
    private void compare(Took whole) throws IOException {
        Took out = new Took();
        long written = writeAgain(out);
        out.tell("Merely writing, " + written + " rows");
        compare(whole, out, "text on one core", () -> readAll(CountryBenchmark::asText));
        compare(whole, out, "text in parts", () -> readInParts(CountryBenchmark::asText));
        compare(whole, out, "characters on one core", () -> readAll(CountryBenchmark::asCharacters));
        compare(whole, out, "characters in parts", () -> readInParts(CountryBenchmark::asCharacters));
    }

    private static void compare(Took whole, Took out, String how, Step<Long> reading) throws IOException {
        Took took = new Took();
        long rows = took.time(reading);
        took.tell("Merely reading " + how + ", " + rows + " rows");
        tellRatio("    the whole to that and writing", whole, Took.sum(took, out));
    }

    private static void tellRatio(String what, Took whole, Took mere) {
        System.out.printf(
                "    %-52s %7.2f, %7.2f of processor%n",
                what, (double) whole.nanoseconds / mere.nanoseconds, (double) whole.processor / mere.processor);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void tellHeap(String what) {
        long bytes =
                pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
        System.out.printf("    %-52s %7d MiB%n", what, bytes >> 20);
    }

    private Void write(YearGrading year) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(results))) {
            new BriefResultsCsv().write(year, out);
        }
        return null;
    }

    private List<Path> files() {
        return Tables.ALL.stream().map(it -> folder.resolve(it.name() + ".csv")).toList();
    }

    /** Reads CSV to its end; how many rows there are. */
    private interface Reading {
        long rows(Reader text) throws IOException;
    }

    /** Every cell as text, which is what {@link CsvRecord} holds. */
    private static long asText(Reader text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return count(reader);
        }
    }

    /** Every cell as the characters that the library hands out while it parses. */
    private static long asCharacters(Reader text) throws IOException {
        try (CsvReader<Boolean> reader = CsvReader.builder().build(new Characters(), text)) {
            return count(reader);
        }
    }

    private static final class Characters extends AbstractBaseCsvCallbackHandler<Boolean> {

        private long characters;

        @Override
        protected void handleField(int position, char[] text, int from, int length, boolean quoted) {
            characters += length;
        }

        @Override
        protected Boolean buildRecord() {
            return characters > 0;
        }
    }

    private static long count(CsvReader<?> reader) {
        long rows = 0;
        for (Object row : reader) {
            rows += row == null ? 0 : 1;
        }
        return rows;
    }

    private long readAll(Reading reading) throws IOException {
        long rows = 0;
        for (Path file : files()) {
            try (Reader text = Files.newBufferedReader(file)) {
                rows += reading.rows(text);
            }
        }
        return rows;
    }

    private long readInParts(Reading reading) throws IOException {
        long rows = 0;
        for (Path file : files()) {
            try (InputStream bytes = Files.newInputStream(file)) {
                List<CsvPart> parts = List.of(CsvPart.first(bytes, PART));
                while (!parts.isEmpty()) {
                    rows += parts.parallelStream()
                            .mapToLong(it -> rows(it, reading))
                            .sum();
                    parts = following(parts.get(parts.size() - 1), bytes);
                }
            }
        }
        return rows;
    }

    private static long rows(CsvPart part, Reading reading) {
        try (Reader text = part.text()) {
            return reading.rows(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvPart> following(CsvPart before, InputStream bytes) throws IOException {
        List<CsvPart> parts = new ArrayList<>();
        CsvPart last = before;
        while (parts.size() < AT_A_TIME && last.length() > 0) {
            last = last.next(bytes, PART);
            if (last.length() > 0) {
                parts.add(last);
            }
        }
        return parts;
    }

    /** Writes the results once more from their cells, which are at hand as text; only the writing is timed. */
    private long writeAgain(Took took) throws IOException {
        Path copy = results.resolveSibling("again.csv");
        long rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(results);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                List<List<String>> portion = new ArrayList<>();
                while (portion.size() < ROWS_AT_A_TIME && records.hasNext()) {
                    portion.add(records.next().getFields());
                }
                rows += portion.size();
                took.time(() -> write(portion, out));
            }
        }
        if (Files.mismatch(results, copy) >= 0) {
            throw new IllegalStateException("written otherwise");
        }
        return rows;
    }

    private static Void write(List<List<String>> portion, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROWS_AT_A_TIME * 64);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            portion.forEach(csv::writeRecord);
        }
        bytes.writeTo(out);
        return null;
    }
}
