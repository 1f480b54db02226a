package vn.minhxet.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Parts of 2 MB that are in memory together, 32 MB: work for as many processors. */
    private static final int AT_A_TIME = 16;

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
        List<CsvPart> parts = List.of(head);
        do {
            parts = parts(parts.get(parts.size() - 1), bytes);
            List<Optional<Taken<R>>> read =
                    parts.parallelStream().map(it -> taken(it, separator)).toList();
            for (int i = 0; i < parts.size(); i++) {
                if (read.get(i).isEmpty() || !fits(read.get(i).get())) {
                    return reached;
                }
                Taken<R> taken = read.get(i).get();
                rows.addAll(taken.rows(), reached.lines());
                reached = reached.after(parts.get(i), taken.lines(), taken.last());
            }
        } while (parts.size() == AT_A_TIME);
        return reached;
    }

    private boolean fits(Taken<R> taken) {
        return rows.size() + taken.rows().size() <= file.limits().rows();
    }

    /** The next parts: fewer only where the file ends, or a line that does not end in a whole part. */
    private List<CsvPart> parts(CsvPart before, InputStream bytes) throws IOException {
        List<CsvPart> parts = new ArrayList<>();
        CsvPart last = before;
        while (parts.size() < AT_A_TIME && last.length() > 0) {
            last = last.next(bytes, cut.part());
            if (last.length() > 0) {
                parts.add(last);
            }
        }
        return parts;
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
