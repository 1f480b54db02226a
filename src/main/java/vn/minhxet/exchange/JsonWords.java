package vn.minhxet.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import vn.minhxet.subject.Words;

/** The parts of a JSON document in words. */
final class JsonWords {

    static final Words TABLES = new Words(
            "một đối tượng { … } có period, organizations, members, …",
            "an object { … } with period, organizations, members, …");
    static final Words OBJECT = new Words("một đối tượng { … }", "an object { … }");
    static final Words ARRAY = new Words("một mảng [ … ]", "an array [ … ]");
    private static final Words NOTHING = new Words("tệp rỗng", "an empty file");

    private JsonWords() {}

    /** What the parser stands at. */
    static Words of(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            default -> {
                String text = value(parser);
                yield new Words(text, text);
            }
        };
    }

    /** A single value as it is written, shortened. */
    static String value(JsonParser parser) throws IOException {
        String text = Shown.of(parser.getText());
        return parser.currentToken() == JsonToken.VALUE_STRING ? '"' + text + '"' : text;
    }
}
