package vn.minhxet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Unit;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.table.CodeParser;
import vn.minhxet.reading.workbook.FactsWorkbook;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * Writes a workbook for facts: a guide, a sheet for each table with Vietnamese headings, contract names, notes and
 * lists to choose from, and the rows where there are any. Not safe for several threads.
 */
final class WorkbookWriter {

    /** The first row of facts, counted from 0: headings in Vietnamese, then contract names. */
    static final int FIRST_ROW = 2;

    /** Lists to choose from reach down to here; more members than this no office keeps in a sheet. */
    static final int LAST_ROW = 100_000;

    /** Rows kept in memory before they are written: a sheet of a country never stands there whole. */
    private static final int FLUSHED = 1_000;

    private static final Bilingual YES_OR_NO = Messages.words("template.heading.YES_OR_NO");
    private static final Bilingual CHOOSE = Messages.words("template.note.CHOOSE");

    /** What the readers take for a flag. */
    private static final String YES = "có";

    private static final String NO = "không";

    private final OutputStream out;
    private final NeededFacts needed;
    private final Map<String, Range> freeCodes = new HashMap<>();
    private final Map<List<Enum<?>>, Range> lists = new LinkedHashMap<>();
    private @Nullable Range flags;

    WorkbookWriter(OutputStream out, NeededFacts needed) {
        this.out = out;
        this.needed = needed;
    }

    /** Writes the workbook; facts may be null for an empty one. The stream stays open. */
    void write(@Nullable YearFacts facts) throws IOException {
        WorkbookFile.write(out, workbook -> write(workbook, facts));
    }

    private void write(Workbook workbook, @Nullable YearFacts facts) throws IOException {
        new WorkbookGuide(workbook.newWorksheet(FactsWorkbook.GUIDE)).write(needed);
        Map<Table<?>, Worksheet> sheets = new LinkedHashMap<>();
        needed.columns()
                .keySet()
                .forEach(it -> sheets.put(it, workbook.newWorksheet(it.sheet().vi())));
        Map<ScoreSheet, Worksheet> scoreSheets = new LinkedHashMap<>();
        needed.sheets().forEach(it -> scoreSheets.put(it, workbook.newWorksheet(ScoreWorksheet.name(it))));
        lists(workbook.newWorksheet(FactsWorkbook.LISTS));
        for (Map.Entry<Table<?>, Worksheet> it : sheets.entrySet()) {
            table(it.getValue(), it.getKey(), facts);
        }
        for (Map.Entry<ScoreSheet, Worksheet> it : scoreSheets.entrySet()) {
            new ScoreWorksheet(it.getValue(), it.getKey()).write(facts);
        }
    }

    private void lists(Worksheet sheet) throws IOException {
        int column = 0;
        for (Table<?> table : needed.columns().keySet()) {
            for (Column described : needed.columns().get(table)) {
                List<String> choices = needed.choices(table, described);
                if (!choices.isEmpty()) {
                    String key = table.name() + '.' + described.name();
                    freeCodes.put(key, list(sheet, column++, described.heading().vi(), choices));
                }
                if (!described.codes().isEmpty() && !lists.containsKey(described.codes())) {
                    lists.put(
                            described.codes(),
                            list(sheet, column++, described.heading().vi(), words(described)));
                }
            }
        }
        flags = list(sheet, column, YES_OR_NO.vi(), List.of(YES, NO));
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static List<String> words(Column column) {
        return column.codes().stream().map(it -> CodeParser.words(it).vi()).toList();
    }

    private static String words(Object one) {
        return one instanceof Enum<?> code ? CodeParser.words(code).vi() : one.toString();
    }

    private static Range list(Worksheet sheet, int column, String heading, List<String> words) {
        sheet.value(0, column, heading);
        sheet.width(column, 32);
        SheetStyle.label(sheet, 0, column);
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i + 1, column, words.get(i));
        }
        return sheet.range(1, column, words.size(), column);
    }

    private <R> void table(Worksheet sheet, Table<R> table, @Nullable YearFacts facts) throws IOException {
        List<Column> columns = Objects.requireNonNull(needed.columns().get(table));
        for (int i = 0; i < columns.size(); i++) {
            heading(sheet, i, columns.get(i), table);
        }
        sheet.freezePane(1, FIRST_ROW);
        sheet.rowHeight(0, 48);
        sheet.repeatRows(0, 1);
        SheetStyle.printOnWholePages(sheet);
        if (facts != null) {
            rows(sheet, table, columns, TableContents.rows(table, facts));
        }
        sheet.finish();
    }

    private void heading(Worksheet sheet, int position, Column column, Table<?> table) {
        sheet.width(position, SheetStyle.width(column));
        sheet.style(position).format(SheetStyle.format(column)).set();
        sheet.value(0, position, column.heading().vi());
        SheetStyle.heading(sheet, 0, position);
        sheet.comment(0, position, WorkbookGuide.note(column));
        sheet.value(1, position, column.name());
        SheetStyle.columnName(sheet, 1, position);
        Range free = freeCodes.get(table.name() + '.' + column.name());
        if (free != null) {
            sheet.range(FIRST_ROW, position, LAST_ROW, position)
                    .validateWithList(free)
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
        Range choices = choices(column);
        if (choices != null) {
            sheet.range(FIRST_ROW, position, LAST_ROW, position)
                    .validateWithList(choices)
                    .allowBlank(true)
                    .errorTitle(column.heading().vi())
                    .error(CHOOSE.vi())
                    .showErrorMessage(true);
        }
    }

    /** What may be chosen from in a column; of several values none can be chosen. */
    private @Nullable Range choices(Column column) {
        if (column.many()) {
            return null;
        }
        return column.unit() == Unit.FLAG ? flags : lists.get(column.codes());
    }

    private static <R> void rows(Worksheet sheet, Table<R> table, List<Column> columns, List<R> rows)
            throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            int at = FIRST_ROW + i;
            for (int position = 0; position < columns.size(); position++) {
                Column column = columns.get(position);
                Object value = table.written(rows.get(i), table.position(column.name()));
                if (value != null) {
                    cell(sheet, at, position, column, value);
                }
            }
            if (i % FLUSHED == FLUSHED - 1) {
                sheet.flush();
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int position, Column column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, position, day);
            sheet.style(row, position).format(SheetStyle.DAY).set();
        } else if (value instanceof Long number && column.unit().inHundredths()) {
            sheet.value(row, position, Hundredths.decimal(number));
        } else if (value instanceof Long number) {
            sheet.value(row, position, number);
        } else if (value instanceof Enum<?> code) {
            sheet.value(row, position, CodeParser.words(code).vi());
        } else if (value instanceof Boolean flag) {
            sheet.value(row, position, flag ? YES : NO);
        } else if (value instanceof List<?> several) {
            sheet.inlineString(
                    row,
                    position,
                    String.join(";", several.stream().map(WorkbookWriter::words).toList()));
        } else {
            sheet.inlineString(row, position, value.toString());
        }
    }
}
