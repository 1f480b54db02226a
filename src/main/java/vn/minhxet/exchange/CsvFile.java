package vn.minhxet.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.subject.Words;

/** Reads one CSV file into the rows of its table: comma, semicolon or tab between the cells, whichever it uses. */
final class CsvFile {

    private static final int LONGEST_FIELD = 1 << 20;

    private static final Words IN_EXCEL =
            new Words(" (trong Excel: chọn “CSV UTF-8”)", " (in Excel: choose “CSV UTF-8”)");

    private final Path file;
    private final KnownOrganizations organizations;
    private final Problems problems;
    private final ReadingLimits limits;

    /**
     * @param organizations the organizations that were read before
     */
    CsvFile(Path file, KnownOrganizations organizations, Problems problems, ReadingLimits limits) {
        this.file = file;
        this.organizations = organizations;
        this.problems = problems;
        this.limits = limits;
    }

    Path path() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    ReadingLimits limits() {
        return limits;
    }

    <R> Rows<R> read(Table<R> table, Origin origin) {
        return read(table, origin, CsvParts.Cut.USUAL);
    }

    <R> Rows<R> read(Table<R> table, Origin origin, CsvParts.Cut cut) {
        Rows<R> rows = new Rows<>(table, origin);
        SheetIntake<R> intake = intake(rows, problems);
        try {
            CsvPosition reached = new CsvParts<>(this, rows, intake, cut).read();
            rest(reached, rows, intake);
        } catch (IOException | UncheckedIOException e) {
            unreadable(e, rows);
        }
        return rows;
    }

    <R> SheetIntake<R> intake(Rows<R> rows, Problems noted) {
        return new SheetIntake<>(rows, new Cells(Origin.Form.CSV, limits), noted, limits);
    }

    CleanCells cleanCells(Table<?> table) {
        return new CleanCells(table, organizations, limits);
    }

    private void unreadable(Exception e, Rows<?> rows) {
        rows.broken();
        boolean tooLarge = e instanceof StrictText.TooLarge || e.getCause() instanceof StrictText.TooLarge;
        if (tooLarge) {
            problems.add(rows.everything(), ProblemCode.FILE_TOO_LARGE, "limit", Sizes.of(limits.fileBytes()));
        } else {
            problems.add(rows.everything(), ProblemCode.UNREADABLE);
        }
    }

    private void rest(CsvPosition from, Rows<?> rows, SheetIntake<?> intake) throws IOException {
        Separator separator = separator(rows.table());
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from.bytes());
            StrictText text = new StrictText(bytes, limits.fileBytes() - from.bytes(), from.lines() + 1);
            if (records(text, from, separator, rows, intake, problems) > 0) {
                end(text, rows, intake);
            }
        }
    }

    /** What stands between the cells, as the beginning of the file tells. */
    Separator separator(Table<?> table) throws IOException {
        try (StrictText text = new StrictText(Files.newInputStream(file), limits.fileBytes())) {
            return Separator.of(text, table);
        }
    }

    /** Takes the rows in one by one; the line behind the beginning of the last, or 0 where the file is broken. */
    long records(
            StrictText text, CsvPosition from, Separator separator, Rows<?> rows, SheetIntake<?> intake, Problems noted)
            throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        int before = from.lines();
        if (from.bytes() == 0 && separator.linesBefore() > 0) {
            buffered.readLine();
            before = separator.linesBefore();
        }
        long line = from.next();
        CsvRecordHandler.CsvRecordHandlerBuilder handler = CsvRecordHandler.builder();
        handler.maxFieldSize(LONGEST_FIELD);
        handler.maxRecordSize(LONGEST_FIELD * 4);
        try (CsvReader<CsvRecord> reader = reader(separator).build(handler.build(), buffered)) {
            for (CsvRecord record : reader) {
                long number = record.getStartingLineNumber() + before;
                line = number + 1;
                if (!intake.row((int) number, record.getFields().toArray())) {
                    break;
                }
            }
            return line;
        } catch (CsvParseException e) {
            rows.broken();
            noted.add(rows.everything(), ProblemCode.BROKEN_CSV, "line", line);
            return 0;
        }
    }

    /** Broken characters are named first: where they broke the headings too, that is no problem of its own. */
    private void end(StrictText text, Rows<?> rows, SheetIntake<?> intake) {
        boolean readable = text.brokenLines().isEmpty();
        if (!readable) {
            problems.add(rows.everything(), ProblemCode.NOT_UTF8, "lines", text.brokenLines(), "how", IN_EXCEL);
        }
        intake.end(readable);
    }

    CsvReader.CsvReaderBuilder reader(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
