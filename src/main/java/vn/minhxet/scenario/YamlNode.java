package vn.minhxet.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a YAML file with the line on which it stands. Immutable.
 *
 * @param line from 1; in a map, that of the name
 * @param value text, {@link java.math.BigDecimal}, {@link Boolean} or null; or a map or list of nodes
 */
record YamlNode(int line, Object value) {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    static YamlNode read(String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Misread(1, "Tệp trống", "The file is empty");
            }
            YamlNode root = node(parser);
            if (parser.nextToken() != null) {
                throw new Misread(line(parser), "Chỉ được có một tài liệu YAML", "Only one YAML document is allowed");
            }
            return root;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Misread(line, "Không phải YAML đúng: " + said, "Not well-formed YAML: " + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode node(YAMLParser parser) throws IOException {
        int line = line(parser);
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new Misread(line, "Không dùng neo (&) và tham chiếu (*)", "Anchors (&) and aliases (*) are not used");
        }
        return new YamlNode(
                line,
                switch (parser.currentToken()) {
                    case START_OBJECT -> map(parser);
                    case START_ARRAY -> list(parser);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    case VALUE_NULL -> null;
                    default -> parser.getText();
                });
    }

    private static Map<String, YamlNode> map(YAMLParser parser) throws IOException {
        Map<String, YamlNode> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            if (map.put(key, new YamlNode(line, node(parser).value)) != null) {
                throw new Misread(line, "“" + key + "” viết hai lần", "“" + key + "” is written twice");
            }
        }
        return map;
    }

    private static List<YamlNode> list(YAMLParser parser) throws IOException {
        List<YamlNode> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(parser));
        }
        return list;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The entries of a map, of which only the given keys may occur. */
    Map<String, YamlNode> map(Collection<String> allowed) {
        Map<String, YamlNode> map = map();
        map.forEach((key, node) -> {
            if (!allowed.contains(key)) {
                throw Misread.unknown(node.line, key, allowed);
            }
        });
        return map;
    }

    @SuppressWarnings("unchecked")
    Map<String, YamlNode> map() {
        if (value instanceof Map<?, ?>) {
            return (Map<String, YamlNode>) value;
        }
        throw new Misread(line, "Ở đây phải là các cặp “tên: giá trị”", "“name: value” entries are expected here");
    }

    @SuppressWarnings("unchecked")
    List<YamlNode> list() {
        if (value instanceof List<?>) {
            return (List<YamlNode>) value;
        }
        throw new Misread(line, "Ở đây phải là danh sách", "A list is expected here");
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Misread(
                line, "Ở đây phải là chữ (số thì đặt trong ngoặc kép)", "Text is expected here (quote a number)");
    }
}
