package vn.minhxet.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Quoted;

/**
 * A question put as a small JSON object, each property known, given once and of its type: one that is misspelt must not
 * silently lead to another answer. Immutable.
 */
public final class StrictJson {

    private static final int DEEPEST = 8;
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

    private final String place;
    private final JsonNode given;

    private StrictJson(String place, JsonNode given, List<String> known) {
        this.place = place;
        this.given = given;
        if (!given.isObject()) {
            throw place.isEmpty()
                    ? refused("Cần một đối tượng JSON.", "A JSON object is needed.")
                    : wrong("", "phải là một đối tượng JSON.", "must be a JSON object.");
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
            return new StrictJson("", MAPPER.readTree(body), List.of(known));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void requireKnown(String name, List<String> known) {
        if (!known.contains(name)) {
            String all = String.join(", ", known);
            String shown = place + Quoted.of(name);
            throw refused(
                    "Không có thuộc tính “" + shown + "”. Các thuộc tính được nhận: " + all + ".",
                    "There is no property “" + shown + "”. The properties are: " + all + ".");
        }
    }

    public boolean has(String name) {
        return given.has(name);
    }

    public Optional<String> text(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isTextual()).ifPresent(it -> {
            throw wrong(name, "phải là chuỗi ký tự.", "must be a string.");
        });
        return value.map(JsonNode::textValue);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> wrong(name, "là bắt buộc.", "is required."));
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
        return wrong(name, "phải là một trong " + all + ".", "must be one of " + all + ".");
    }

    public boolean flag(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isBoolean()).ifPresent(it -> {
            throw wrong(name, "phải là true hoặc false.", "must be true or false.");
        });
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    /** A whole number from 0 on. */
    public int whole(String name, int usual, int most) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isIntegralNumber() || !it.canConvertToInt() || it.intValue() < 0 || it.intValue() > most)
                .ifPresent(it -> {
                    throw wrong(
                            name,
                            "phải là số nguyên từ 0 đến " + most + ".",
                            "must be a whole number from 0 to " + most + ".");
                });
        return value.map(JsonNode::intValue).orElse(usual);
    }

    /** A number as it may be written by hand. */
    public Optional<String> number(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(it -> !it.isNumber()).ifPresent(it -> {
            throw wrong(name, "phải là một số.", "must be a number.");
        });
        return value.map(StrictJson::written);
    }

    /** The different strings of an array of at most so many. */
    public List<String> texts(String name, int most) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode one : array(name, most)) {
            if (!one.isTextual()) {
                throw wrong(name, "phải là danh sách chuỗi ký tự.", "must be an array of strings.");
            }
            texts.add(one.textValue());
        }
        return List.copyOf(texts);
    }

    /** The objects of an array of at most so many, each with the same known properties. */
    public List<StrictJson> each(String name, int most, String... known) {
        List<StrictJson> each = new ArrayList<>();
        for (JsonNode one : array(name, most)) {
            each.add(new StrictJson(place + name + '[' + each.size() + "].", one, List.of(known)));
        }
        return each;
    }

    /** The values of an object, whatever its properties: numbers, flags and texts. */
    public Map<String, JsonNode> values(String name) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        JsonNode object = value(name).orElseGet(MAPPER::createObjectNode);
        if (!object.isObject()) {
            throw wrong(name, "phải là một đối tượng JSON.", "must be a JSON object.");
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
            throw wrong(name, "phải là một danh sách.", "must be an array.");
        }
        if (array.size() > most) {
            throw wrong(name, "chỉ nhận tối đa " + most + " mục.", "takes at most " + most + " items.");
        }
        return array;
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** What is wrong with a property. */
    public ProblemException wrong(String name, String vi, String en) {
        String where = (place + name).replaceAll("\\.$", "");
        return refused("Thuộc tính " + where + " " + vi, "The property " + where + " " + en);
    }

    private static ProblemException unreadable(IOException e) {
        JsonLocation at = e instanceof JsonProcessingException broken ? broken.getLocation() : null;
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        return refused(
                "JSON sai cú pháp ở dòng " + line + ", cột " + column + ".",
                "The JSON is broken at line " + line + ", column " + column + ".");
    }

    private static ProblemException refused(String vi, String en) {
        return new ProblemException(ProblemKind.INVALID_BODY, new Bilingual(vi, en));
    }
}
