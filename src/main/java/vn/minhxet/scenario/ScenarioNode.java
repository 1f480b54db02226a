package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.description.YamlNode;
import vn.minhxet.rulebook.description.YamlReader;

/**
 * One value of a scenario file with the line on which it stands. Immutable.
 *
 * @param line from 1; in a map, that of the name
 * @param value text, {@link BigDecimal}, {@link Boolean} or null; or a map or list of nodes
 */
record ScenarioNode(int line, @Nullable Object value) {

    private static final MessageTemplate NOT_YAML = Messages.template("scenario.NOT_YAML", "reason");
    private static final MessageTemplate KEY_TWICE = Messages.template("scenario.KEY_TWICE", "key");
    private static final MessageTemplate TOO_DEEP = Messages.template("scenario.TOO_DEEP", "limit");
    private static final Bilingual EMPTY_FILE = Messages.words("scenario.EMPTY_FILE");
    private static final Bilingual SECOND_DOCUMENT = Messages.words("scenario.SECOND_DOCUMENT");
    private static final Bilingual ANCHOR = Messages.words("scenario.ANCHOR");
    private static final Bilingual TAG = Messages.words("scenario.TAG");
    private static final Bilingual MAPPING_EXPECTED = Messages.words("scenario.MAPPING_EXPECTED");
    private static final Bilingual LIST_EXPECTED = Messages.words("scenario.LIST_EXPECTED");
    private static final Bilingual TEXT_EXPECTED = Messages.words("scenario.TEXT_EXPECTED");

    /** No figure of facts has more digits; one that would fill the memory when written out stays a text. */
    private static final int MOST_DIGITS = 100;

    /**
     * The mapping that a file holds.
     *
     * @throws ScenarioError at the first mistake
     */
    static ScenarioNode read(String text) {
        return of(YamlReader.read(text, ScenarioNode::refuse).orElseThrow());
    }

    private static void refuse(int line, YamlReader.Mistake mistake, Object figure) {
        throw new ScenarioError(
                line,
                switch (mistake) {
                    case EMPTY -> EMPTY_FILE;
                    case NOT_YAML -> NOT_YAML.with(figure);
                    case NOT_A_MAPPING -> MAPPING_EXPECTED;
                    case SECOND_DOCUMENT -> SECOND_DOCUMENT;
                    case ANCHOR -> ANCHOR;
                    case TAG -> TAG;
                    case TOO_DEEP -> TOO_DEEP.with(figure);
                    case KEY_TWICE -> KEY_TWICE.with(figure);
                });
    }

    private static ScenarioNode of(YamlNode node) {
        return new ScenarioNode(
                node.nameLine(),
                switch (node.kind()) {
                    case MAPPING -> mapping(node);
                    case LIST -> node.items().stream().map(ScenarioNode::of).toList();
                    case NUMBER -> number(Objects.requireNonNull(node.text()));
                    case FLAG -> Boolean.valueOf(node.text());
                    case NOTHING -> null;
                    case TEXT -> node.text();
                });
    }

    private static Map<String, ScenarioNode> mapping(YamlNode node) {
        Map<String, ScenarioNode> map = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> map.put(name, of(value)));
        return map;
    }

    private static Object number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? text : number;
        } catch (NumberFormatException other) {
            return text;
        }
    }

    /** The entries of a map that may have only the given keys. */
    Map<String, ScenarioNode> map(Collection<String> allowed) {
        Map<String, ScenarioNode> map = map();
        map.forEach((key, node) -> {
            if (!allowed.contains(key)) {
                throw ScenarioError.unknown(node.line, key, allowed);
            }
        });
        return map;
    }

    @SuppressWarnings("unchecked")
    Map<String, ScenarioNode> map() {
        if (value instanceof Map<?, ?>) {
            return (Map<String, ScenarioNode>) value;
        }
        throw new ScenarioError(line, MAPPING_EXPECTED);
    }

    @SuppressWarnings("unchecked")
    List<ScenarioNode> list() {
        if (value instanceof List<?>) {
            return (List<ScenarioNode>) value;
        }
        throw new ScenarioError(line, LIST_EXPECTED);
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ScenarioError(line, TEXT_EXPECTED);
    }
}
