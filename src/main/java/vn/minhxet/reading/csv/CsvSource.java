package vn.minhxet.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.facts.Table;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.CellParser;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.RowIntake;
import vn.minhxet.reading.table.SheetReader;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.Utf8Reader;

/** One CSV file: how its cells are separated, and its rows taken in one by one. For one thread. */
final class CsvSource {

    /** A mebibyte: a quote that nobody closed takes in the rest of the file up to here, and then reading ends. */
    private static final int LONGEST_FIELD = 1 << 20;

    /** A worksheet of Excel has as many columns and no more. */
    private static final int MOST_CELLS = 1 << 14;

    private final Path file;
    private final KnownOrganizations organizations;
    private final ProblemList problems;
    private final ReadingLimits limits;

    /**
     * @param organizations the organizations that were read before
     */
    CsvSource(Path file, KnownOrganizations organizations, ProblemList problems, ReadingLimits limits) {
        this.file = file;
        this.organizations = organizations;
        this.problems = problems;
        this.limits = limits;
    }

    Path path() {
        return file;
    }

    ProblemList problems() {
        return problems;
    }

    ReadingLimits limits() {
        return limits;
    }

    <R> SheetReader<R> intake(TableRows<R> rows, ProblemList noted) {
        return new SheetReader<>(rows, new CellParser(TableSource.Form.CSV, limits), noted, limits);
    }

    FastCellParser cleanCells(Table<?> table) {
        return new FastCellParser(table, organizations, limits);
    }

    /** What stands between the cells, as the beginning of the file tells. */
    Separator separator(Table<?> table) throws IOException {
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(file), limits.fileBytes())) {
            return Separator.of(text, table);
        }
    }

    /** Takes the rows in one by one; the line behind the beginning of the last, or 0 where the file is broken. */
    long records(
            Utf8Reader text,
            CsvPosition from,
            Separator separator,
            TableRows<?> rows,
            RowIntake intake,
            ProblemList noted)
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
        handler.maxFields(LONGEST_FIELD * 4); // so that empty cells are not taken for a quote that nobody closed
        try (CsvReader<CsvRecord> reader = reader(separator).build(handler.build(), buffered)) {
            for (CsvRecord record : reader) {
                long number = record.getStartingLineNumber() + before;
                line = number + 1;
                if (record.getFieldCount() > MOST_CELLS) {
                    rows.broken();
                    ProblemPlace place = ProblemPlace.row(rows.origin(), (int) number);
                    noted.add(place, ProblemCode.TOO_MANY_CELLS, "count", record.getFieldCount(), "limit", MOST_CELLS);
                } else if (!intake.row((int) number, record.getFields().toArray())) {
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

    CsvReader.CsvReaderBuilder reader(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
