package vn.minhxet.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Nearest;
import vn.minhxet.reading.problem.FileSize;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.reading.table.Utf8Reader;

/** Reads facts in JSON, strictly, in one pass. For one thread. */
final class JsonFactsReader {

    /** Facts nest four levels deep at most; deeper ones would only cost the parser its stack. */
    private static final int DEEPEST = 10;

    /** A figure has at most 15 digits; the time to make a number grows with the square of its length. */
    private static final int LONGEST_NUMBER = 100;

    /** Far more than the longest property has; beyond it the name is not one of ours. */
    private static final int LONGEST_NAME = 200;

    /**
     * A mebibyte: whatever exceeds the length of a cell up to here is reported with its place, beyond it reading ends.
     */
    private static final int LONGEST_STRING = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final TablesRead tables;
    private final ProblemList problems;
    private final ReadingLimits limits;

    JsonFactsReader(TablesRead tables, ProblemList problems, ReadingLimits limits) {
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    TablesRead read(InputStream body) {
        try (Utf8Reader text = new Utf8Reader(body, limits.fileBytes());
                JsonParser parser = FACTORY.createParser(text)) {
            read(parser);
            if (!text.brokenLines().isEmpty()) {
                problems.add(
                        ProblemPlace.whole(tables.source()),
                        ProblemCode.NOT_UTF8,
                        "lines",
                        text.brokenLines(),
                        "how",
                        "");
            }
        } catch (Utf8Reader.TooLarge e) {
            failed(ProblemCode.FILE_TOO_LARGE, "limit", FileSize.of(limits.fileBytes()));
        } catch (IOException e) {
            failed(ProblemCode.UNREADABLE);
        }
        return tables;
    }

    private void failed(ProblemCode code, Object... fillings) {
        tables.somethingUnread();
        problems.add(ProblemPlace.whole(tables.source()), code, fillings);
    }

    private void read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                wrongShape(ProblemPlace.whole(tables.source()), JsonPartNames.TABLES, parser);
                tables.somethingUnread();
                return;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                readTable(parser.currentName(), parser);
            }
            if (parser.nextToken() != null) {
                failedAt(ProblemCode.TRAILING_TEXT, parser.currentTokenLocation());
            }
        } catch (StreamConstraintsException e) {
            failedAt(ProblemCode.JSON_TOO_DEEP, parser.currentLocation());
        } catch (StreamReadException e) {
            failedAt(ProblemCode.BROKEN_JSON, e.getLocation());
        }
    }

    private void failedAt(ProblemCode code, JsonLocation location) {
        int line = location == null ? 1 : location.getLineNr();
        int character = location == null ? 1 : location.getColumnNr();
        failed(code, "line", line, "character", character);
    }

    private void readTable(String name, JsonParser parser) throws IOException {
        Optional<Table<?>> table = Tables.named(name);
        parser.nextToken();
        if (table.isEmpty()) {
            unknownTable(name);
            parser.skipChildren();
        } else if (tables.has(table.get())) {
            problems.addValue(ProblemPlace.whole(tables.source()), name, ProblemCode.DUPLICATE_TABLE);
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            rows(table.get(), parser);
        }
    }

    private void unknownTable(String name) {
        List<String> names =
                new ArrayList<>(Tables.ALL.stream().map(Table::name).toList());
        problems.addValue(
                ProblemPlace.whole(tables.source()),
                name,
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.before(name, names),
                "expected",
                String.join(", ", names));
        tables.somethingUnread();
    }

    private <R> void rows(Table<R> table, JsonParser parser) throws IOException {
        TableSource origin = tables.next(tables.source().file(), table.name());
        TableRows<R> rows = new TableRows<>(table, origin);
        tables.add(rows);
        JsonRowReader<R> row = new JsonRowReader<>(rows, problems, limits);
        boolean single = table == (Table<?>) Tables.PERIOD;
        JsonToken wanted = single ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
        if (parser.currentToken() != wanted) {
            wrongShape(ProblemPlace.whole(origin), single ? JsonPartNames.OBJECT : JsonPartNames.ARRAY, parser);
            rows.broken();
        } else if (single) {
            row.read(parser, 0);
        } else {
            items(rows, row, parser);
        }
    }

    private void items(TableRows<?> rows, JsonRowReader<?> row, JsonParser parser) throws IOException {
        boolean going = true;
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (!going) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                going = row.read(parser, number);
            } else {
                wrongShape(ProblemPlace.row(rows.origin(), number), JsonPartNames.OBJECT, parser);
                rows.broken();
            }
        }
    }

    private void wrongShape(ProblemPlace place, vn.minhxet.language.Bilingual expected, JsonParser parser)
            throws IOException {
        problems.add(place, ProblemCode.WRONG_SHAPE, "expected", expected, "found", JsonPartNames.of(parser));
        parser.skipChildren();
    }
}
