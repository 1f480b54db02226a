package vn.minhxet.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * Makes facts of the rows of a scenario, just as facts in JSON are read: what would be refused there is refused here.
 */
final class ScenarioFacts {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ScenarioRows rows;
    private final int line;

    private ScenarioFacts(ScenarioRows rows, int line) {
        this.rows = rows;
        this.line = line;
    }

    /**
     * The facts.
     *
     * @param line of the scenario
     * @throws ScenarioError at the first place that is wrong
     */
    static YearFacts read(ScenarioRows rows, int line) {
        return new ScenarioFacts(rows, line).read();
    }

    private YearFacts read() {
        FactsReading reading = FactsReader.json(new ByteArrayInputStream(json()), ReadingLimits.REQUESTS);
        if (reading instanceof FactsReading.Refused refused) {
            FactsProblem first = refused.problems().get(0);
            throw new ScenarioError(lineOf(first), first.message());
        }
        return reading.orThrow();
    }

    private int lineOf(FactsProblem problem) {
        if (problem.sheet() == null || problem.row() == 0) {
            return line;
        }
        Map<String, ScenarioNode> row = ScenarioRows.PERIOD.equals(problem.sheet())
                ? rows.period()
                : rows.of(problem.sheet()).get(problem.row() - 1);
        ScenarioNode cell = problem.column() == null ? null : row.get(problem.column());
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

    private static void writeAll(JsonGenerator json, List<Map<String, ScenarioNode>> rows) throws IOException {
        json.writeStartArray();
        for (Map<String, ScenarioNode> row : rows) {
            write(json, row);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Map<String, ScenarioNode> row) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ScenarioNode> cell : row.entrySet()) {
            json.writeFieldName(cell.getKey());
            write(json, cell.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ScenarioNode cell) throws IOException {
        Object value = cell.value();
        if (value instanceof List<?>) {
            json.writeStartArray();
            for (ScenarioNode item : cell.list()) {
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
