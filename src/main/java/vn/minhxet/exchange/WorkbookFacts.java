package vn.minhxet.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.minhxet.subject.Words;

/** Reads facts from the sheets of a workbook, whatever their order. */
final class WorkbookFacts {

    private final Path file;
    private final ReadTables tables;
    private final Problems problems;
    private final ReadingLimits limits;

    WorkbookFacts(Path file, ReadTables tables, Problems problems, ReadingLimits limits) {
        this.file = file;
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    ReadTables read() {
        try (Workbook workbook = Workbook.open(file, limits)) {
            for (Workbook.Sheet sheet : workbook.sheets()) {
                read(workbook, sheet);
            }
        } catch (Workbook.UnpacksTooLarge e) {
            failed(ProblemCode.UNPACKS_TOO_LARGE);
        } catch (XMLStreamException e) {
            boolean tooLarge = e.getNestedException() instanceof Workbook.UnpacksTooLarge;
            failed(tooLarge ? ProblemCode.UNPACKS_TOO_LARGE : ProblemCode.BROKEN_WORKBOOK);
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            failed(ProblemCode.BROKEN_WORKBOOK);
        }
        return tables;
    }

    private void failed(ProblemCode code) {
        tables.somethingUnread();
        String limit = Sizes.of(limits.unpackedBytes());
        problems.add(tables.source().whole(), code, "limit", limit, "ratio", limits.unpackedRatio());
    }

    private void read(Workbook workbook, Workbook.Sheet sheet) throws IOException, XMLStreamException {
        Optional<Table<?>> table = Tables.called(sheet.name());
        if (table.isPresent() && tables.has(table.get())) {
            problems.addValue(tables.source().whole(), sheet.name(), ProblemCode.DUPLICATE_TABLE);
        } else if (table.isPresent()) {
            read(workbook, sheet, table.get());
        } else if (!sheet.hidden() && !WorkbookLayout.isAside(sheet.name()) && !isEmpty(workbook, sheet)) {
            unknown(sheet);
        }
    }

    private <R> void read(Workbook workbook, Workbook.Sheet sheet, Table<R> table)
            throws IOException, XMLStreamException {
        Rows<R> rows = new Rows<>(table, tables.next(tables.source().file(), sheet.name()));
        tables.add(rows);
        Cells cells = new Cells(Origin.Form.WORKBOOK, limits);
        SheetIntake<R> intake = new SheetIntake<>(rows, cells, problems, limits);
        workbook.rows(sheet, limits.columns(), intake::row);
        intake.end(true);
    }

    private boolean isEmpty(Workbook workbook, Workbook.Sheet sheet) throws IOException, XMLStreamException {
        boolean[] empty = {true};
        workbook.rows(sheet, 1, (number, cells) -> {
            empty[0] = cells.length == 0;
            return empty[0];
        });
        return empty[0];
    }

    private void unknown(Workbook.Sheet sheet) {
        List<String> names = new ArrayList<>();
        Tables.ALL.forEach(
                it -> names.addAll(List.of(it.sheet().vi(), it.sheet().en(), it.name())));
        problems.addValue(
                tables.source().whole(),
                sheet.name(),
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.hint(sheet.name(), names),
                "expected",
                sheetNames());
        tables.somethingUnread();
    }

    private static Words sheetNames() {
        return new Words(
                String.join(", ", Tables.ALL.stream().map(it -> it.sheet().vi()).toList()),
                String.join(", ", Tables.ALL.stream().map(it -> it.sheet().en()).toList()));
    }
}
