package vn.minhxet.oracle;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The figures and chosen interpretations of a rulebook (bộ tham số), read straight from its {@code rulebook.yaml}. */
final class Figures {

    private final Map<String, Object> values;
    private boolean byPoints;

    private Figures(Map<String, Object> values, boolean byPoints) {
        this.values = new HashMap<>(values);
        this.byPoints = byPoints;
    }

    /** The figures of {@code rules/<id>/rulebook.yaml}, laid over those of the rulebook it extends. */
    static Figures of(Path rules, String id) {
        Figures figures = new Figures(Map.of(), false);
        figures.read(rules, id);
        return figures;
    }

    private void read(Path rules, String id) {
        JsonNode book = yaml(rules.resolve(id).resolve("rulebook.yaml"));
        if (book.hasNonNull("extends")) {
            read(rules, book.get("extends").asText());
        }
        if (book.hasNonNull("points")) {
            byPoints = book.get("points").asBoolean();
        }
        book.path("parameters")
                .properties()
                .forEach(it -> values.put(it.getKey(), value(it.getValue().get("value"))));
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? node.decimalValue() : node.asText();
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other values: a decimal, a flag or a code each. */
    Figures with(Map<String, Object> others) {
        Figures changed = new Figures(values, byPoints);
        changed.values.putAll(others);
        return changed;
    }

    /** Whether grades rest on points; else all candidates of a quota rank equal. */
    boolean byPoints() {
        return byPoints;
    }

    /** A percentage, points, a count or months. */
    BigDecimal number(String name) {
        return (BigDecimal) value(name);
    }

    /** A whole number. */
    int count(String name) {
        return number(name).intValueExact();
    }

    /** Whether an interpretation is switched on. */
    Truth flag(String name) {
        return Truth.of((Boolean) value(name));
    }

    String code(String name) {
        return (String) value(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
