package vn.minhxet.rulebook.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a YAML file into values with their lines. It refuses anchors, aliases, tags, double keys and deep nesting. */
final class YamlReader {

    private static final int DEEPEST = 8;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;
    private final Problems problems;

    private YamlReader(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The mapping that the file holds; empty where it cannot be read, which has then been reported. */
    static Optional<YamlNode> read(String content, Problems problems) {
        try (YAMLParser parser = FACTORY.createParser(content)) {
            return new YamlReader(parser, problems).document();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            problems.add(line, null, BookFlaw.NOT_YAML);
            return Optional.empty();
        } catch (Misshapen reported) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<YamlNode> document() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.add(1, null, BookFlaw.NOT_A_MAPPING);
            return Optional.empty();
        }
        YamlNode root = value(0);
        if (parser.nextToken() != null) {
            problems.add(line(), null, BookFlaw.SECOND_DOCUMENT);
        }
        return Optional.of(root);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private YamlNode value(int depth) throws IOException {
        int line = line();
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            problems.add(line, null, BookFlaw.ANCHOR);
            throw new Misshapen();
        }
        if (depth > DEEPEST) {
            problems.add(line, null, BookFlaw.TOO_DEEP, DEEPEST);
            throw new Misshapen();
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new YamlNode(line, null, false, fields(depth), null);
            case START_ARRAY -> new YamlNode(line, null, false, null, items(depth));
            case VALUE_NULL -> new YamlNode(line, "", false, null, null);
            default -> text(line, token);
        };
    }

    private YamlNode text(int line, JsonToken token) throws IOException {
        return new YamlNode(line, parser.getText(), token == JsonToken.VALUE_STRING, null, null);
    }

    private Map<String, YamlNode> fields(int depth) throws IOException {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line();
            parser.nextToken();
            if (fields.put(name, value(depth + 1)) != null) {
                problems.add(line, null, BookFlaw.KEY_TWICE, name);
            }
        }
        return fields;
    }

    private List<YamlNode> items(int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return items;
    }
}
