package vn.minhxet.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.subject.Words;

/** Reads one CSV file into the rows of its table: comma, semicolon or tab between the cells, whichever it uses. */
final class CsvFile {

    private static final int LOOK_AHEAD = 1 << 15;
    private static final int LONGEST_FIELD = 1 << 20;

    private static final Words IN_EXCEL =
            new Words(" (trong Excel: chọn “CSV UTF-8”)", " (in Excel: choose “CSV UTF-8”)");

    private final Path file;
    private final Problems problems;
    private final ReadingLimits limits;

    CsvFile(Path file, Problems problems, ReadingLimits limits) {
        this.file = file;
        this.problems = problems;
        this.limits = limits;
    }

    <R> Rows<R> read(Table<R> table, Origin origin) {
        Rows<R> rows = new Rows<>(table, origin);
        Cells cells = new Cells(Origin.Form.CSV, limits);
        SheetIntake<R> intake = new SheetIntake<>(rows, cells, problems, limits);
        try (StrictText text = new StrictText(Files.newInputStream(file), limits.fileBytes())) {
            records(text, rows, intake);
        } catch (IOException | UncheckedIOException e) {
            unreadable(e, rows);
        }
        return rows;
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

    private void records(StrictText text, Rows<?> rows, SheetIntake<?> intake) throws IOException {
        BufferedReader buffered = new BufferedReader(text, LOOK_AHEAD);
        Separator separator = Separator.of(buffered, LOOK_AHEAD, rows.table());
        long line = 1;
        try (CsvReader<CsvRecord> reader = reader(buffered, separator.character())) {
            for (CsvRecord record : reader) {
                long number = record.getStartingLineNumber() + separator.linesBefore();
                line = number + 1;
                if (!intake.row((int) number, record.getFields().toArray())) {
                    break;
                }
            }
            end(text, rows, intake);
        } catch (CsvParseException e) {
            rows.broken();
            problems.add(rows.everything(), ProblemCode.BROKEN_CSV, "line", line);
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

    private CsvReader<CsvRecord> reader(Reader text, char separator) {
        CsvRecordHandler.CsvRecordHandlerBuilder handler = CsvRecordHandler.builder();
        handler.maxFieldSize(LONGEST_FIELD);
        handler.maxRecordSize(LONGEST_FIELD * 4);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler.build(), text);
    }
}
