package vn.minhxet.rulebook.description;

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
import vn.minhxet.rulebook.drl.ParseFailure;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.CharacterFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * Reads a YAML file, a rulebook's description or scenarios, into values with their lines. It refuses anchors, aliases,
 * tags, double keys and deep nesting.
 */
public final class YamlReader {

    /** Score sheets, the deepest files there are, need ten levels: two of groups, a criterion, its levels, their words. */
    private static final int DEEPEST = 10;

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;
    private final Listener listener;

    /** The flaws of a YAML file of any content. */
    public enum Mistake {
        /** There is nothing in the file. */
        EMPTY,
        /** Not well-formed; the figure is what the parser says. */
        NOT_YAML,
        /** The file holds something else than entries with names. */
        NOT_A_MAPPING,
        SECOND_DOCUMENT,
        /** An anchor or an alias. */
        ANCHOR,
        TAG,
        /** The figure is the deepest level allowed. */
        TOO_DEEP,
        /** The figure is the key. */
        KEY_TWICE
    }

    /** Hears of mistakes; where it throws, reading ends with what it throws. */
    @FunctionalInterface
    public interface Listener {

        /**
         * @param line from 1
         * @param figure what the sentence on the mistake needs; empty where it needs nothing
         */
        void mistake(int line, Mistake mistake, Object figure);
    }

    private YamlReader(YAMLParser parser, Listener listener) {
        this.parser = parser;
        this.listener = listener;
    }

    /** The mapping that a description holds; empty where it cannot be read, which has then been reported. */
    static Optional<YamlNode> read(String content, RulebookProblems problems) {
        if (!plain(content, problems)) {
            return Optional.empty();
        }
        return read(content, (line, mistake, figure) -> {
            switch (mistake) {
                case EMPTY, NOT_A_MAPPING -> problems.add(1, null, BookFlaw.NOT_A_MAPPING);
                case NOT_YAML -> problems.add(line, null, BookFlaw.NOT_YAML);
                case SECOND_DOCUMENT -> problems.add(line, null, BookFlaw.SECOND_DOCUMENT);
                case ANCHOR, TAG -> problems.add(line, null, BookFlaw.ANCHOR);
                case TOO_DEEP -> problems.add(line, null, BookFlaw.TOO_DEEP, figure);
                case KEY_TWICE -> problems.add(line, null, BookFlaw.KEY_TWICE, figure);
            }
        });
    }

    /** Whether no character hides, reverses, imitates or escapes another. */
    private static boolean plain(String content, RulebookProblems problems) {
        int before = problems.count();
        String[] rows = content.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            CharacterFlaw.inText(rows[row].replace('\t', ' '), row + 1, null, problems);
        }
        return problems.count() == before;
    }

    /** The mapping that a file holds; empty where it is unreadable, which the listener hears first. */
    public static Optional<YamlNode> read(String content, Listener listener) {
        try (YAMLParser parser = FACTORY.createParser(content)) {
            return new YamlReader(parser, listener).document();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            String said = broken.getOriginalMessage().lines().findFirst().orElse("");
            listener.mistake(line, Mistake.NOT_YAML, said);
            return Optional.empty();
        } catch (ParseFailure reported) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<YamlNode> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            Mistake mistake = first == null ? Mistake.EMPTY : Mistake.NOT_A_MAPPING;
            listener.mistake(first == null ? 1 : line(), mistake, "");
            return Optional.empty();
        }
        YamlNode root = value(0, line());
        if (parser.nextToken() != null) {
            listener.mistake(line(), Mistake.SECOND_DOCUMENT, "");
        }
        return Optional.of(root);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private YamlNode value(int depth, int nameLine) throws IOException {
        int line = line();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw refuse(line, Mistake.ANCHOR, "");
        }
        if (parser.getTypeId() != null) {
            throw refuse(line, Mistake.TAG, "");
        }
        if (depth > DEEPEST) {
            throw refuse(line, Mistake.TOO_DEEP, DEEPEST);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new YamlNode(line, nameLine, YamlNode.Kind.MAPPING, null, fields(depth), List.of());
            case START_ARRAY -> new YamlNode(line, nameLine, YamlNode.Kind.LIST, null, Map.of(), items(depth));
            case VALUE_NULL -> new YamlNode(line, nameLine, YamlNode.Kind.NOTHING, "", Map.of(), List.of());
            case VALUE_TRUE, VALUE_FALSE -> single(line, nameLine, YamlNode.Kind.FLAG);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> single(line, nameLine, YamlNode.Kind.NUMBER);
            default -> single(line, nameLine, YamlNode.Kind.TEXT);
        };
    }

    private ParseFailure refuse(int line, Mistake mistake, Object figure) {
        listener.mistake(line, mistake, figure);
        return new ParseFailure();
    }

    private YamlNode single(int line, int nameLine, YamlNode.Kind kind) throws IOException {
        return new YamlNode(line, nameLine, kind, parser.getText(), Map.of(), List.of());
    }

    private Map<String, YamlNode> fields(int depth) throws IOException {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line();
            parser.nextToken();
            if (fields.put(name, value(depth + 1, line)) != null) {
                listener.mistake(line, Mistake.KEY_TWICE, name);
            }
        }
        return fields;
    }

    private List<YamlNode> items(int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1, line()));
        }
        return items;
    }
}
