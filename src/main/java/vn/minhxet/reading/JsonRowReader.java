package vn.minhxet.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.reading.table.CellParser;
import vn.minhxet.reading.table.ExpectedValues;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.RowReader;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.WrittenNumber;

/**
 * Reads the objects of one JSON array into the rows of their table.
 * For one thread.
 *
 * @param <R> the row
 */
final class JsonRowReader<R> {

    private final TableRows<R> rows;
    private final RowReader<R> intake;
    private final CellParser cells;
    private final ProblemList problems;
    private final boolean[] seen;

    JsonRowReader(TableRows<R> rows, ProblemList problems, ReadingLimits limits) {
        this.rows = rows;
        this.problems = problems;
        this.intake = new RowReader<>(rows, problems, limits);
        this.cells = new CellParser(Form.JSON, limits);
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
        Bilingual hint = Nearest.before(name, names);
        problems.addValue(ProblemPlace.row(rows.origin(), number), name, ProblemCode.UNKNOWN_PROPERTY, "hint", hint);
    }

    private @Nullable Object value(Column column, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (column.unit()) {
            case TEXT, CODE ->
                token == JsonToken.START_ARRAY && column.many() ? list(column, parser) : string(column, parser);
            case DATE -> string(column, parser);
            case MARK ->
                token.isNumeric()
                        ? cells.written(
                                column, WrittenNumber.of(parser.getText()).text())
                        : string(column, parser);
            case FLAG -> token.isBoolean() ? (Object) parser.getBooleanValue() : wrongType(column, parser);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE ->
                token.isNumeric() ? cells.exact(column, WrittenNumber.of(parser.getText())) : wrongType(column, parser);
        };
    }

    private @Nullable Object string(Column column, JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? cells.written(column, parser.getText())
                : wrongType(column, parser);
    }

    private Object list(Column column, JsonParser parser) throws IOException {
        List<Object> all = new ArrayList<>();
        Object flaw = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object part = string(column, parser);
            if (part instanceof List<?> read) {
                all.addAll(read);
            } else if (flaw == null) {
                flaw = part;
            }
        }
        if (flaw != null) {
            return flaw;
        }
        return column.unit() == Unit.CODE
                ? CellParser.atMost(
                        column,
                        all,
                        String.join("; ", all.stream().map(String::valueOf).toList()))
                : all.stream().sorted().toList();
    }

    private static ProblemDetail wrongType(Column column, JsonParser parser) throws IOException {
        String found = JsonPartNames.of(parser).en();
        parser.skipChildren();
        String shown = found.equals(JsonPartNames.OBJECT.en())
                ? "{ … }"
                : found.equals(JsonPartNames.ARRAY.en()) ? "[ … ]" : found;
        return new ProblemDetail(ProblemCode.WRONG_TYPE, shown, "expected", ExpectedValues.in(column, Form.JSON));
    }
}
