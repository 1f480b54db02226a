package vn.minhxet.rulebook.reading;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file with its place. Immutable.
 *
 * @param text of a plain or quoted value, as written; else null
 * @param quoted whether the value is a text, and not a number, yes/no or nothing
 * @param fields of a mapping, in order; else null
 * @param items of a list; else null
 */
record YamlNode(int line, String text, boolean quoted, Map<String, YamlNode> fields, List<YamlNode> items) {

    boolean isText() {
        return text != null;
    }

    boolean isMap() {
        return fields != null;
    }

    boolean isList() {
        return items != null;
    }
}
