package vn.minhxet.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;

/** The parts of a JSON document in words. Keeps nothing; a parser is for one thread. */
final class JsonPartNames {

    static final Bilingual TABLES = Messages.words("facts.json.TABLES");
    static final Bilingual OBJECT = Messages.words("facts.json.OBJECT");
    static final Bilingual ARRAY = Messages.words("facts.json.ARRAY");
    private static final Bilingual NOTHING = Messages.words("facts.json.NOTHING");

    private JsonPartNames() {}

    /** The part at which the parser stands. */
    static Bilingual of(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            default -> {
                String text = value(parser);
                yield Bilingual.same(text);
            }
        };
    }

    /** A single value as it is written, shortened. */
    static String value(JsonParser parser) throws IOException {
        String text = SafeText.of(parser.getText());
        return parser.currentToken() == JsonToken.VALUE_STRING ? '"' + text + '"' : text;
    }
}
