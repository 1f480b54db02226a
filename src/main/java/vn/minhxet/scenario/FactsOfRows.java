package vn.minhxet.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhxet.exchange.Column;
import vn.minhxet.exchange.FactsProblem;
import vn.minhxet.exchange.FactsReader;
import vn.minhxet.exchange.FactsReading;
import vn.minhxet.exchange.ReadingLimits;
import vn.minhxet.exchange.Table;
import vn.minhxet.exchange.Tables;
import vn.minhxet.subject.YearFacts;

/** Makes facts of the rows of a scenario, just as facts in JSON are read: what would be refused there is refused here. */
final class FactsOfRows {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final Map<String, List<String>> COLUMNS = Tables.ALL.stream()
            .collect(Collectors.toMap(
                    Table::name, it -> it.columns().stream().map(Column::name).toList()));

    private final ScenarioRows rows;
    private final int line;

    private FactsOfRows(ScenarioRows rows, int line) {
        this.rows = rows;
        this.line = line;
    }

    /** The columns of a table. */
    static Collection<String> columns(String table) {
        return COLUMNS.get(table);
    }

    /**
     * The facts.
     *
     * @param line of the scenario
     * @throws Misread at the first place that is wrong
     */
    static YearFacts read(ScenarioRows rows, int line) {
        return new FactsOfRows(rows, line).read();
    }

    private YearFacts read() {
        FactsReading reading = FactsReader.json(new ByteArrayInputStream(json()), ReadingLimits.REQUESTS);
        if (reading instanceof FactsReading.Refused refused) {
            FactsProblem first = refused.problems().get(0);
            throw new Misread(
                    lineOf(first), first.message().vi(), first.message().en());
        }
        return reading.orThrow();
    }

    private int lineOf(FactsProblem problem) {
        if (problem.sheet() == null || problem.row() == 0) {
            return line;
        }
        Map<String, YamlNode> row = ScenarioRows.PERIOD.equals(problem.sheet())
                ? rows.period()
                : rows.of(problem.sheet()).get(problem.row() - 1);
        YamlNode cell = problem.column() == null ? null : row.get(problem.column());
        return (cell == null ? row.values().iterator().next() : cell).line();
    }

    private byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            for (Table<?> table : Tables.ALL) {
                json.writeFieldName(table.name());
                if (table.name().equals(ScenarioRows.PERIOD)) {
                    write(json, rows.period());
                } else {
                    writeAll(json, rows.of(table.name()));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeAll(JsonGenerator json, List<Map<String, YamlNode>> rows) throws IOException {
        json.writeStartArray();
        for (Map<String, YamlNode> row : rows) {
            write(json, row);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Map<String, YamlNode> row) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, YamlNode> cell : row.entrySet()) {
            json.writeFieldName(cell.getKey());
            write(json, cell.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, YamlNode cell) throws IOException {
        Object value = cell.value();
        if (value instanceof List<?>) {
            json.writeStartArray();
            for (YamlNode item : cell.list()) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?>) {
            write(json, cell.map());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}
