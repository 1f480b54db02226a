package vn.minhxet.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.Words;

/**
 * Reads the objects of one JSON array into the rows of their table.
 *
 * @param <R> the row
 */
final class JsonRow<R> {

    private final Rows<R> rows;
    private final RowIntake<R> intake;
    private final Cells cells;
    private final Problems problems;
    private final boolean[] seen;

    JsonRow(Rows<R> rows, Problems problems, ReadingLimits limits) {
        this.rows = rows;
        this.problems = problems;
        this.intake = new RowIntake<>(rows, problems, limits);
        this.cells = new Cells(Form.JSON, limits);
        this.seen = new boolean[rows.table().columns().size()];
    }

    /** Reads the object at which the parser stands; false where there are too many rows. */
    boolean read(JsonParser parser, int number) throws IOException {
        if (!intake.begin(number)) {
            parser.skipChildren();
            return false;
        }
        Arrays.fill(seen, false);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            property(parser, number);
        }
        intake.end();
        return true;
    }

    private void property(JsonParser parser, int number) throws IOException {
        String name = parser.currentName();
        int column = rows.table().position(name);
        parser.nextToken();
        if (column < 0) {
            unknown(name, number);
            parser.skipChildren();
        } else if (seen[column]) {
            problems.add(rows.cell(number, column), ProblemCode.DUPLICATE_PROPERTY);
            parser.skipChildren();
        } else {
            seen[column] = true;
            intake.put(column, value(rows.table().columns().get(column), parser));
        }
    }

    private void unknown(String name, int number) {
        List<String> names = rows.table().columns().stream().map(Column::name).toList();
        Words hint = Nearest.hint(name, names);
        problems.addValue(rows.origin().at(number), name, ProblemCode.UNKNOWN_PROPERTY, "hint", hint);
    }

    private Object value(Column column, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (column.unit()) {
            case TEXT -> token == JsonToken.START_ARRAY && column.many() ? ids(column, parser) : string(column, parser);
            case CODE, DATE -> string(column, parser);
            case FLAG -> token.isBoolean() ? (Object) parser.getBooleanValue() : wrongType(column, parser);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE ->
                token.isNumeric() ? cells.exact(column, parser.getDecimalValue()) : wrongType(column, parser);
        };
    }

    private Object string(Column column, JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? cells.written(column, parser.getText())
                : wrongType(column, parser);
    }

    private Object ids(Column column, JsonParser parser) throws IOException {
        List<String> ids = new ArrayList<>();
        Object flaw = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object part = string(column, parser);
            if (part instanceof List<?> read) {
                read.forEach(it -> ids.add((String) it));
            } else if (flaw == null) {
                flaw = part;
            }
        }
        return flaw != null ? flaw : ids.stream().sorted().toList();
    }

    private static Flaw wrongType(Column column, JsonParser parser) throws IOException {
        String found = JsonWords.of(parser).en();
        parser.skipChildren();
        String shown =
                found.equals(JsonWords.OBJECT.en()) ? "{ … }" : found.equals(JsonWords.ARRAY.en()) ? "[ … ]" : found;
        return new Flaw(ProblemCode.WRONG_TYPE, shown, "expected", Expected.in(column, Form.JSON));
    }
}
