package vn.minhxet.writing;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;

/**
 * Writes the facts of a year as {@link FactsReader} reads them, row by row: what is read back is equal to what was
 * written. A cell is left empty where empty means the same. Safe for any thread.
 */
public final class FactsWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Separators TIGHT =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE);

    private FactsWriter() {}

    /** Writes JSON, one row a line; the stream stays open. */
    public static void json(YearFacts facts, OutputStream out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter(TIGHT)
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            for (Table<?> table : Tables.ALL) {
                table(json, table, facts);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static <R> void table(JsonGenerator json, Table<R> table, YearFacts facts) throws IOException {
        json.writeFieldName(table.name());
        if (table == (Table<?>) Tables.PERIOD) {
            row(json, Tables.PERIOD, facts.period());
            return;
        }
        json.writeStartArray();
        for (R row : TableContents.rows(table, facts)) {
            row(json, table, row);
        }
        json.writeEndArray();
    }

    private static <R> void row(JsonGenerator json, Table<R> table, R row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = table.written(row, i);
            if (value != null) {
                json.writeFieldName(table.columns().get(i).name());
                value(json, table.columns().get(i), value);
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Column column, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number && column.unit().inHundredths()) {
            json.writeNumber(Hundredths.decimal(number));
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(text(column, value));
        }
    }

    /** Writes CSV files, one for each table, into a folder that exists: who removes it ends the writing. */
    public static void csv(YearFacts facts, Path folder) throws IOException {
        for (Table<?> table : Tables.ALL) {
            csv(table, facts, folder.resolve(table.name() + ".csv"));
        }
    }

    private static <R> void csv(Table<R> table, YearFacts facts, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            String[] cells = new String[table.columns().size()];
            for (R row : TableContents.rows(table, facts)) {
                for (int i = 0; i < cells.length; i++) {
                    Object value = table.written(row, i);
                    cells[i] = value == null ? "" : text(table.columns().get(i), value);
                }
                csv.writeRecord(cells);
            }
        }
    }

    /** Writes a workbook with the headings, lists and notes of the template; the stream stays open. */
    public static void xlsx(YearFacts facts, OutputStream out) throws IOException {
        new WorkbookWriter(out, NeededFacts.all()).write(facts);
    }

    /** A value as CSV and JSON write it. */
    private static String text(Column column, Object value) {
        if (value instanceof List<?> several) {
            return String.join(";", several.stream().map(it -> text(column, it)).toList());
        } else if (value instanceof Enum<?> code) {
            return code.name();
        } else if (column.unit().inHundredths()) {
            return Hundredths.decimal((Long) value).toPlainString();
        }
        return value.toString();
    }
}
