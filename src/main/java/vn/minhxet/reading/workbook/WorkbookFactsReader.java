package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.reading.problem.FileSize;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.CellParser;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.RowIntake;
import vn.minhxet.reading.table.ScoreSheetReader;
import vn.minhxet.reading.table.SheetReader;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/** Reads facts from the sheets of a workbook, in any order. */
public final class WorkbookFactsReader {

    /** How the names of workbooks of LibreOffice and OpenOffice end. */
    public static final String OPEN_DOCUMENT = ".ods";

    private final Path file;
    private final TablesRead tables;
    private final ProblemList problems;
    private final ReadingLimits limits;

    public WorkbookFactsReader(Path file, TablesRead tables, ProblemList problems, ReadingLimits limits) {
        this.file = file;
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    public TablesRead read() {
        try (Worksheets workbook = open()) {
            for (WorkbookParts.Sheet sheet : workbook.sheets()) {
                read(workbook, sheet);
            }
        } catch (WorkbookArchive.UnpacksTooLarge e) {
            failed(ProblemCode.UNPACKS_TOO_LARGE);
        } catch (XMLStreamException e) {
            boolean tooLarge = e.getNestedException() instanceof WorkbookArchive.UnpacksTooLarge;
            failed(tooLarge ? ProblemCode.UNPACKS_TOO_LARGE : ProblemCode.BROKEN_WORKBOOK);
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            failed(ProblemCode.BROKEN_WORKBOOK);
        }
        return tables;
    }

    private Worksheets open() throws IOException, XMLStreamException {
        boolean openDocument = file.toString().toLowerCase(Locale.ROOT).endsWith(OPEN_DOCUMENT);
        return openDocument ? OpenDocument.open(file, limits) : Workbook.open(file, limits);
    }

    private void failed(ProblemCode code) {
        tables.somethingUnread();
        String limit = FileSize.of(limits.unpackedBytes());
        problems.add(ProblemPlace.whole(tables.source()), code, "limit", limit, "ratio", limits.unpackedRatio());
    }

    private void read(Worksheets workbook, WorkbookParts.Sheet sheet) throws IOException, XMLStreamException {
        Optional<Table<?>> table = Tables.called(sheet.name());
        if (table.isPresent() && tables.has(table.get())) {
            problems.addValue(ProblemPlace.whole(tables.source()), sheet.name(), ProblemCode.DUPLICATE_TABLE);
        } else if (table.isPresent()) {
            read(workbook, sheet, table.get());
        } else if (ScoreSheetReader.sheetCalled(sheet.name()).isPresent()) {
            readScoreSheet(workbook, sheet);
        } else if (!sheet.hidden() && !FactsWorkbook.isAside(sheet.name()) && !isEmpty(workbook, sheet)) {
            unknown(sheet);
        }
    }

    private <R> void read(Worksheets workbook, WorkbookParts.Sheet sheet, Table<R> table)
            throws IOException, XMLStreamException {
        TableRows<R> rows = new TableRows<>(table, tables.next(tables.source().file(), sheet.name()));
        tables.add(rows);
        CellParser cells = new CellParser(TableSource.Form.WORKBOOK, limits);
        SheetReader<R> intake = new SheetReader<>(rows, cells, problems, limits);
        rows(workbook, sheet, rows, intake);
    }

    private void readScoreSheet(Worksheets workbook, WorkbookParts.Sheet sheet) throws IOException, XMLStreamException {
        TableRows<ScoreRow> rows =
                new TableRows<>(Tables.SCORES, tables.next(tables.source().file(), sheet.name()));
        tables.addScoreSheet(rows);
        String id = ScoreSheetReader.sheetCalled(sheet.name()).orElseThrow();
        CellParser cells = new CellParser(TableSource.Form.WORKBOOK, limits);
        ScoreSheetReader intake = new ScoreSheetReader(rows, id, cells, problems, limits);
        rows(workbook, sheet, rows, intake);
    }

    private void rows(Worksheets workbook, WorkbookParts.Sheet sheet, TableRows<?> rows, RowIntake intake)
            throws IOException, XMLStreamException {
        workbook.rows(sheet, limits.columns(), (number, cells, hidden) -> {
            int before = rows.size();
            boolean going = intake.row(number, cells);
            if (hidden && rows.size() > before) {
                rows.hide(number);
            }
            return going;
        });
        intake.end(true);
    }

    private boolean isEmpty(Worksheets workbook, WorkbookParts.Sheet sheet) throws IOException, XMLStreamException {
        boolean[] empty = {true};
        workbook.rows(sheet, 1, (number, cells, hidden) -> {
            empty[0] = cells.length == 0;
            return empty[0];
        });
        return empty[0];
    }

    private void unknown(WorkbookParts.Sheet sheet) {
        List<String> names = new ArrayList<>();
        Tables.ALL.forEach(
                it -> names.addAll(List.of(it.sheet().vi(), it.sheet().en(), it.name())));
        problems.addValue(
                ProblemPlace.whole(tables.source()),
                sheet.name(),
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.before(sheet.name(), names),
                "expected",
                sheetNames());
        tables.somethingUnread();
    }

    private static Bilingual sheetNames() {
        return new Bilingual(
                String.join(", ", Tables.ALL.stream().map(it -> it.sheet().vi()).toList()),
                String.join(", ", Tables.ALL.stream().map(it -> it.sheet().en()).toList()));
    }
}
