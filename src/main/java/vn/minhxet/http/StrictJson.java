package vn.minhxet.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Quoted;
import vn.minhxet.reading.table.WrittenNumber;

/**
 * A question as a small JSON object, each property known, given once and of its type: a misspelt one must not
 * silently lead to another answer. Immutable.
 */
public final class StrictJson {

    /** A property that must be there, and is not. */
    public static final MessageTemplate MISSING = Messages.template("api.property.MISSING", "property");

    private static final MessageTemplate BROKEN = Messages.template("api.property.BROKEN_JSON", "line", "column");
    private static final MessageTemplate WITHOUT_BOUNDS =
            Messages.template("api.property.WITHOUT_BOUNDS", "property", "value");
    private static final Bilingual NO_OBJECT = Messages.words("api.property.NO_OBJECT");
    private static final MessageTemplate UNKNOWN = Messages.template("api.property.UNKNOWN", "property", "known");
    private static final MessageTemplate NOT_AN_OBJECT = Messages.template("api.property.NOT_AN_OBJECT", "property");
    private static final MessageTemplate NOT_A_STRING = Messages.template("api.property.NOT_A_STRING", "property");
    private static final MessageTemplate NOT_A_FLAG = Messages.template("api.property.NOT_A_FLAG", "property");
    private static final MessageTemplate NOT_A_DATE = Messages.template("api.property.NOT_A_DATE", "property");
    private static final MessageTemplate NOT_A_NUMBER = Messages.template("api.property.NOT_A_NUMBER", "property");
    private static final MessageTemplate NOT_WITHIN = Messages.template("api.property.NOT_WITHIN", "property", "high");
    private static final MessageTemplate NOT_AMONG = Messages.template("api.property.NOT_AMONG", "property", "known");
    private static final MessageTemplate NOT_AN_ARRAY = Messages.template("api.property.NOT_AN_ARRAY", "property");
    private static final MessageTemplate NOT_STRINGS = Messages.template("api.property.NOT_STRINGS", "property");
    private static final MessageTemplate TOO_MANY = Messages.template("api.property.TOO_MANY", "property", "high");

    /** Questions nest three levels deep; deeper ones would only cost the parser its stack. */
    private static final int DEEPEST = 8;

    /** Within a billion and a billionth; {@code 1E999999} written out would be a million digits. */
    private static final int MOST_PLACES = 9;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Refuses numbers whose exponent or length no arithmetic bears, before anything is made of them. */
    private static final class BoundedNumberParser extends JsonParserDelegate {

        BoundedNumberParser(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token != null && token.isNumeric() && !WrittenNumber.hasBounds(getText())) {
                throw refused(WITHOUT_BOUNDS.with(place(), Quoted.of(getText())));
            }
            return token;
        }

        /** The property, as all refusals name it: {@code sweep[0].from}. */
        private String place() {
            String pointer = getParsingContext().pathAsPointer().toString();
            return pointer.replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                    .replaceFirst("^/", "")
                    .replace('/', '.');
        }
    }

    private final String place;
    private final JsonNode given;

    private StrictJson(String place, JsonNode given, List<String> known) {
        this.place = place;
        this.given = given;
        if (!given.isObject()) {
            throw place.isEmpty() ? refused(NO_OBJECT) : wrong("", NOT_AN_OBJECT);
        }
        given.fieldNames().forEachRemaining(name -> requireKnown(name, known));
    }

    /**
     * The question in a body, which is read to its end.
     *
     * @param known the properties that may be given
     * @throws ProblemException where it is no JSON object, or another property is given
     */
    public static StrictJson read(InputStream body, String... known) {
        try {
            return new StrictJson("", tree(body), List.of(known));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static JsonNode tree(InputStream body) throws IOException {
        try (JsonParser parser = new BoundedNumberParser(MAPPER.createParser(body))) {
            JsonNode tree = MAPPER.readTree(parser);
            return tree == null ? MAPPER.missingNode() : tree;
        }
    }

    private void requireKnown(String name, List<String> known) {
        if (!known.contains(name)) {
            throw refused(UNKNOWN.with(place + Quoted.of(name), String.join(", ", known)));
        }
    }

    public boolean has(String name) {
        return given.has(name);
    }

    public Optional<String> text(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isTextual()).ifPresent(it -> {
            throw wrong(name, NOT_A_STRING);
        });
        return value.map(JsonNode::textValue);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> wrong(name, MISSING));
    }

    /** A code, spelt exactly. */
    public <E extends Enum<E>> Optional<E> code(String name, List<E> codes) {
        return text(name)
                .map(given -> codes.stream()
                        .filter(it -> it.name().equals(given))
                        .findFirst()
                        .orElseThrow(() -> notAmong(name, codes)));
    }

    private ProblemException notAmong(String name, List<? extends Enum<?>> codes) {
        String all = codes.stream().map(Enum::name).collect(Collectors.joining(", "));
        return wrong(name, NOT_AMONG, all);
    }

    public boolean flag(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isBoolean()).ifPresent(it -> {
            throw wrong(name, NOT_A_FLAG);
        });
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    /** A whole number from 0 on. */
    public int whole(String name, int usual, int most) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isIntegralNumber() || !it.canConvertToInt() || it.intValue() < 0 || it.intValue() > most)
                .ifPresent(it -> {
                    throw wrong(name, NOT_WITHIN, most);
                });
        return value.map(JsonNode::intValue).orElse(usual);
    }

    /** A number as it may be written by hand. */
    public Optional<String> number(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isNumber()).ifPresent(it -> {
            throw wrong(name, NOT_A_NUMBER);
        });
        return value.map(StrictJson::written);
    }

    /** The different strings of an array of bounded length. */
    public List<String> texts(String name, int most) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode one : array(name, most)) {
            if (!one.isTextual()) {
                throw wrong(name, NOT_STRINGS);
            }
            texts.add(one.textValue());
        }
        return List.copyOf(texts);
    }

    /** The objects of an array of bounded length, each with the same known properties. */
    public List<StrictJson> each(String name, int most, String... known) {
        List<StrictJson> each = new ArrayList<>();
        for (JsonNode one : array(name, most)) {
            each.add(new StrictJson(place + name + '[' + each.size() + "].", one, List.of(known)));
        }
        return each;
    }

    /** An object within this one, with known properties of its own. */
    public Optional<StrictJson> part(String name, String... known) {
        return value(name).map(it -> new StrictJson(place + name + '.', it, List.of(known)));
    }

    /** A day, as 2025-12-31. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException e) {
                throw wrong(name, NOT_A_DATE);
            }
        });
    }

    /** The values of an object with any properties: numbers, flags and texts. */
    public Map<String, JsonNode> values(String name) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        JsonNode object = value(name).orElseGet(MAPPER::createObjectNode);
        if (!object.isObject()) {
            throw wrong(name, NOT_AN_OBJECT);
        }
        object.properties().forEach(it -> values.put(it.getKey(), it.getValue()));
        return values;
    }

    /** A number as one would write it; left as it is where writing it out would be endless. */
    public static String written(JsonNode number) {
        int scale = number.decimalValue().scale();
        return Math.abs(scale) > MOST_PLACES
                ? number.asText()
                : number.decimalValue().toPlainString();
    }

    private JsonNode array(String name, int most) {
        JsonNode array = value(name).orElseGet(MAPPER::createArrayNode);
        if (!array.isArray()) {
            throw wrong(name, NOT_AN_ARRAY);
        }
        if (array.size() > most) {
            throw wrong(name, TOO_MANY, most);
        }
        return array;
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /**
     * The problem of a property.
     *
     * @param why a message whose first blank is the property
     * @param others what fills its other blanks
     */
    public ProblemException wrong(String name, MessageTemplate why, Object... others) {
        Object[] values = new Object[others.length + 1];
        values[0] = (place + name).replaceAll("\\.$", "");
        System.arraycopy(others, 0, values, 1, others.length);
        return refused(why.with(values));
    }

    private static ProblemException unreadable(IOException e) {
        JsonLocation at = e instanceof JsonProcessingException broken ? broken.getLocation() : null;
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return refused(BROKEN.with(line, column));
    }

    private static ProblemException refused(Bilingual detail) {
        return new ProblemException(ProblemKind.INVALID_BODY, detail);
    }
}
