package vn.minhxet.exchange;

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

/** Reads facts in JSON, strictly, in one pass. */
final class JsonFacts {

    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
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

    private final ReadTables tables;
    private final Problems problems;
    private final ReadingLimits limits;

    JsonFacts(ReadTables tables, Problems problems, ReadingLimits limits) {
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    ReadTables read(InputStream body) {
        try (StrictText text = new StrictText(body, limits.fileBytes());
                JsonParser parser = FACTORY.createParser(text)) {
            read(parser);
            if (!text.brokenLines().isEmpty()) {
                problems.add(tables.source().whole(), ProblemCode.NOT_UTF8, "lines", text.brokenLines(), "how", "");
            }
        } catch (StrictText.TooLarge e) {
            failed(ProblemCode.FILE_TOO_LARGE, "limit", Sizes.of(limits.fileBytes()));
        } catch (IOException e) {
            failed(ProblemCode.UNREADABLE);
        }
        return tables;
    }

    private void failed(ProblemCode code, Object... fillings) {
        tables.somethingUnread();
        problems.add(tables.source().whole(), code, fillings);
    }

    private void read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                wrongShape(tables.source().whole(), JsonWords.TABLES, parser);
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
            problems.addValue(tables.source().whole(), name, ProblemCode.DUPLICATE_TABLE);
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            rows(table.get(), parser);
        }
    }

    private void unknownTable(String name) {
        List<String> names =
                new ArrayList<>(Tables.ALL.stream().map(Table::name).toList());
        problems.addValue(
                tables.source().whole(),
                name,
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.hint(name, names),
                "expected",
                String.join(", ", names));
        tables.somethingUnread();
    }

    private <R> void rows(Table<R> table, JsonParser parser) throws IOException {
        Origin origin = tables.next(tables.source().file(), table.name());
        Rows<R> rows = new Rows<>(table, origin);
        tables.add(rows);
        JsonRow<R> row = new JsonRow<>(rows, problems, limits);
        boolean single = table == (Table<?>) Tables.PERIOD;
        JsonToken wanted = single ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
        if (parser.currentToken() != wanted) {
            wrongShape(origin.whole(), single ? JsonWords.OBJECT : JsonWords.ARRAY, parser);
            rows.broken();
        } else if (single) {
            row.read(parser, 0);
        } else {
            items(rows, row, parser);
        }
    }

    private void items(Rows<?> rows, JsonRow<?> row, JsonParser parser) throws IOException {
        boolean going = true;
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (!going) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                going = row.read(parser, number);
            } else {
                wrongShape(rows.origin().at(number), JsonWords.OBJECT, parser);
                rows.broken();
            }
        }
    }

    private void wrongShape(Place place, vn.minhxet.subject.Words expected, JsonParser parser) throws IOException {
        problems.add(place, ProblemCode.WRONG_SHAPE, "expected", expected, "found", JsonWords.of(parser));
        parser.skipChildren();
    }
}
