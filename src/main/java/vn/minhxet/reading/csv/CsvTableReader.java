package vn.minhxet.reading.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.FileSize;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.CellParser;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.RowIntake;
import vn.minhxet.reading.table.ScoreSheetReader;
import vn.minhxet.reading.table.SheetReader;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.Utf8Reader;

/**
 * Reads one CSV file into the rows of its table: comma, semicolon or tab between the cells, whichever it uses.
 * For one thread.
 */
final class CsvTableReader {

    private static final Bilingual IN_EXCEL = Messages.words("facts.expected.UTF8_IN_EXCEL");

    private final CsvSource source;
    private final ProblemList problems;
    private final ReadingLimits limits;

    /**
     * @param organizations the organizations that were read before
     */
    CsvTableReader(Path file, KnownOrganizations organizations, ProblemList problems, ReadingLimits limits) {
        this.source = new CsvSource(file, organizations, problems, limits);
        this.problems = problems;
        this.limits = limits;
    }

    <R> TableRows<R> read(Table<R> table, TableSource origin) {
        return read(table, origin, ParallelCsvReader.Cut.USUAL);
    }

    <R> TableRows<R> read(Table<R> table, TableSource origin, ParallelCsvReader.Cut cut) {
        TableRows<R> rows = new TableRows<>(table, origin);
        SheetReader<R> intake = source.intake(rows, problems);
        try {
            CsvPosition reached = new ParallelCsvReader<>(source, rows, intake, cut).read();
            rest(reached, rows, intake);
        } catch (IOException | UncheckedIOException e) {
            unreadable(e, rows);
        }
        return rows;
    }

    /** Reads a score sheet with one column a criterion. */
    TableRows<ScoreRow> scoreSheet(String sheet, TableSource origin) {
        TableRows<ScoreRow> rows = new TableRows<>(Tables.SCORES, origin);
        CellParser cells = new CellParser(TableSource.Form.CSV, limits);
        try {
            rest(CsvPosition.START, rows, new ScoreSheetReader(rows, sheet, cells, problems, limits));
        } catch (IOException | UncheckedIOException e) {
            unreadable(e, rows);
        }
        return rows;
    }

    private void unreadable(Exception e, TableRows<?> rows) {
        rows.broken();
        boolean tooLarge = e instanceof Utf8Reader.TooLarge || e.getCause() instanceof Utf8Reader.TooLarge;
        if (tooLarge) {
            problems.add(rows.everything(), ProblemCode.FILE_TOO_LARGE, "limit", FileSize.of(limits.fileBytes()));
        } else {
            problems.add(rows.everything(), ProblemCode.UNREADABLE);
        }
    }

    private void rest(CsvPosition from, TableRows<?> rows, RowIntake intake) throws IOException {
        Separator separator = source.separator(rows.table());
        try (InputStream bytes = Files.newInputStream(source.path())) {
            bytes.skipNBytes(from.bytes());
            Utf8Reader text = new Utf8Reader(bytes, limits.fileBytes() - from.bytes(), from.lines() + 1);
            if (source.records(text, from, separator, rows, intake, problems) > 0) {
                end(text, rows, intake);
            }
        }
    }

    /** Broken characters are named first: where they broke the headings too, that is no problem of its own. */
    private void end(Utf8Reader text, TableRows<?> rows, RowIntake intake) {
        boolean readable = text.brokenLines().isEmpty();
        if (!readable) {
            problems.add(rows.everything(), ProblemCode.NOT_UTF8, "lines", text.brokenLines(), "how", IN_EXCEL);
        }
        intake.end(readable);
    }
}
