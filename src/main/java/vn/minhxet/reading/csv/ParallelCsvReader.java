package vn.minhxet.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.csv.FastCellParser.Unclean;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.HeadingRow;
import vn.minhxet.reading.table.SheetReader;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.Utf8Reader;

/**
 * Reads a large CSV file in parts, several at a time, as far as nothing in it is wrong or out of the ordinary. A part
 * begins with a line, and that is the beginning of a row unless a cell before it holds a line break and stands open; but
 * then the part before ends within a cell, which is out of the ordinary too. So the first part that is not clean ends it,
 * and from there on the file is read row by row: the same rows, problems and line numbers as had it been so throughout.
 * To be called by one thread; the parts are parsed on others.
 *
 * @param <R> the row
 */
final class ParallelCsvReader<R> {

    /**
     * How a file is cut, in bytes.
     *
     * @param least the size of a file from which on it is worth it
     * @param head the beginning, which is read row by row
     */
    record Cut(long least, int head, int part) {

        static final Cut USUAL = new Cut(1 << 22, 1 << 18, 1 << 21);
    }

    /** A part once read; the line within it where its last row begins. */
    private record Taken<R>(TableRows<R> rows, int lines, long last) {}

    /** A part that was read and is parsed on whichever thread comes first. */
    private record Parsing<R>(CsvPart part, FutureTask<Optional<Taken<R>>> task) {}

    /**
     * How many parts are held at most: enough that no processor waits for the file or for a slower one. What is held when
     * garbage is collected soon counts as old although it is not, so more would fill a heap of 2 GB.
     */
    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private final CsvSource file;
    private final TableRows<R> rows;
    private final SheetReader<R> intake;
    private final Cut cut;

    ParallelCsvReader(CsvSource file, TableRows<R> rows, SheetReader<R> intake, Cut cut) {
        this.file = file;
        this.rows = rows;
        this.intake = intake;
        this.cut = cut;
    }

    /** Takes in as much as is clean; where the rest begins. */
    CsvPosition read() throws IOException {
        long size = Files.size(file.path());
        if (size < cut.least() || size > file.limits().fileBytes()) {
            return CsvPosition.START;
        }
        Separator separator = file.separator(rows.table());
        try (InputStream bytes = Files.newInputStream(file.path())) {
            CsvPart head = CsvPart.first(bytes, cut.head());
            boolean usual = separator.linesBefore() == 0 && isUsual(head, separator);
            return usual ? behind(head, bytes, separator) : CsvPosition.START;
        }
    }

    /** Tries the beginning, since what is once taken in cannot be taken back. */
    private boolean isUsual(CsvPart head, Separator separator) throws IOException {
        ProblemList noted = new ProblemList(1);
        TableRows<R> trial = new TableRows<>(rows.table(), rows.origin());
        SheetReader<R> tried = file.intake(trial, noted);
        try (Utf8Reader text = head.text()) {
            file.records(text, CsvPosition.START, separator, trial, tried, noted);
            return head.lines() > 0 && !noted.any() && text.brokenLines().isEmpty() && tried.amongRows();
        }
    }

    private CsvPosition behind(CsvPart head, InputStream bytes, Separator separator) throws IOException {
        CsvPosition reached;
        try (Utf8Reader text = head.text()) {
            long next = file.records(text, CsvPosition.START, separator, rows, intake, file.problems());
            reached = CsvPosition.START.after(head, head.lines(), next - 1);
        }
        Deque<Parsing<R>> ahead = new ArrayDeque<>();
        CsvPart last = begin(head, bytes, separator, ahead);
        while (!ahead.isEmpty()) {
            CsvPart part = ahead.peek().part();
            Optional<Taken<R>> read = result(ahead);
            if (read.isEmpty() || !fits(read.get())) {
                ahead.forEach(it -> it.task().cancel(false));
                return reached;
            }
            rows.addAll(read.get().rows(), reached.lines());
            reached = reached.after(part, read.get().lines(), read.get().last());
            last = begin(last, bytes, separator, ahead);
        }
        return reached;
    }

    /**
     * Reads on until enough parts are being parsed: fewer only where the file ends, or a line that does not end in a whole
     * part. What was read last.
     */
    private CsvPart begin(CsvPart before, InputStream bytes, Separator separator, Deque<Parsing<R>> ahead)
            throws IOException {
        CsvPart last = before;
        while (ahead.size() < AHEAD && last.length() > 0) {
            CsvPart next = last.next(bytes, cut.part());
            if (next.length() > 0) {
                Parsing<R> parsing = new Parsing<>(next, new FutureTask<>(() -> taken(next, separator)));
                ahead.add(parsing);
                ForkJoinPool.commonPool().execute(parsing.task());
            }
            last = next;
        }
        return last;
    }

    /** What came of the first part; until it is there, this thread parses what no other has begun. */
    private Optional<Taken<R>> result(Deque<Parsing<R>> ahead) {
        FutureTask<Optional<Taken<R>>> first = ahead.peek().task();
        for (Parsing<R> parsing : ahead) {
            if (!first.isDone()) {
                parsing.task().run();
            }
        }
        ahead.remove();
        try {
            return first.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    private boolean fits(Taken<R> taken) {
        return rows.size() + taken.rows().size() <= file.limits().rows();
    }

    private Optional<Taken<R>> taken(CsvPart part, Separator separator) {
        int lines = part.lines();
        if (lines < 0) {
            return Optional.empty();
        }
        TableRows<R> apart = new TableRows<>(rows.table(), rows.origin());
        HeadingRow headings = Objects.requireNonNull(intake.headings(), "parts come behind the headings");
        FastRowHandler<R> clean = new FastRowHandler<>(apart, headings, file.cleanCells(rows.table()));
        try (CsvReader<Boolean> reader = file.reader(separator).build(clean, part.bytes())) {
            reader.forEach(row -> {});
            return Optional.of(new Taken<>(apart, lines, clean.last()));
        } catch (CsvParseException | Unclean e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
