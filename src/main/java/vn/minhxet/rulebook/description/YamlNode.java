package vn.minhxet.rulebook.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML file with its place. Immutable.
 *
 * @param line on which the value begins, from 1
 * @param nameLine on which its name stands, from 1; where it has no name, as {@code line}
 * @param kind what it is
 * @param text of a plain or quoted value, as written; else null
 * @param fields of a mapping, in order; else none
 * @param items of a list; else none
 */
public record YamlNode(
        int line, int nameLine, Kind kind, @Nullable String text, Map<String, YamlNode> fields, List<YamlNode> items) {

    /** What a value is by the way in which it is written. */
    public enum Kind {
        MAPPING,
        LIST,
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    boolean isText() {
        return text != null;
    }

    /** Whether the value is a text, and not a number, yes/no or nothing. */
    boolean quoted() {
        return kind == Kind.TEXT;
    }

    boolean isMap() {
        return kind == Kind.MAPPING;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }
}
