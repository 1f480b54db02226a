package vn.minhxet.writing.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag in the text of a part, and where it stands, so that the text around it stays as it is. Immutable.
 *
 * @param start where it begins
 * @param end behind it
 * @param depth how many elements are open around its element
 * @param closing whether it closes an element
 * @param empty whether its element has no content and no closing tag
 */
record XmlTag(String text, int start, int end, int depth, boolean closing, boolean empty) {

    private static final Pattern NAME = Pattern.compile("</?(?:([\\w.-]+):)?([\\w.-]+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:[\\w.-]+:)?([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** The tags of a part, in order; document types are refused. */
    static List<XmlTag> all(String xml) throws IOException {
        List<XmlTag> tags = new ArrayList<>();
        int depth = 0;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end = end(xml, at);
            String text = xml.substring(at, end);
            if (NAME.matcher(text).lookingAt()) {
                boolean closing = text.startsWith("</");
                boolean empty = text.endsWith("/>");
                depth -= closing ? 1 : 0;
                tags.add(new XmlTag(text, at, end, depth, closing, empty));
                depth += closing || empty ? 0 : 1;
            }
            at = xml.indexOf('<', end);
        }
        if (depth != 0) {
            throw new IOException("elements do not close");
        }
        return tags;
    }

    private static int end(String xml, int at) throws IOException {
        if (xml.startsWith("<!--", at)) {
            return behind(xml, "-->", at);
        } else if (xml.startsWith("<![CDATA[", at)) {
            return behind(xml, "]]>", at);
        } else if (xml.startsWith("<?", at)) {
            return behind(xml, "?>", at);
        } else if (xml.startsWith("<!", at)) {
            throw new IOException("document types are refused");
        }
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        throw new IOException("a tag does not end");
    }

    private static int behind(String xml, String mark, int at) throws IOException {
        int end = xml.indexOf(mark, at);
        if (end < 0) {
            throw new IOException("no " + mark);
        }
        return end + mark.length();
    }

    /** The name without its prefix. */
    String name() {
        Matcher name = NAME.matcher(text);
        return name.lookingAt() ? name.group(2) : "";
    }

    /** The prefix with its colon, empty where there is none. */
    String prefix() {
        Matcher name = NAME.matcher(text);
        return name.lookingAt() && name.group(1) != null ? name.group(1) + ':' : "";
    }

    /** Whether it opens an element of that name, with content or without. */
    boolean opens(String name) {
        return !closing && name().equals(name);
    }

    /** The value of an attribute, as it is written; null where there is none. */
    @Nullable
    String attribute(String name) {
        Matcher attributes = ATTRIBUTE.matcher(text);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return attributes.group(2) == null ? attributes.group(3) : attributes.group(2);
            }
        }
        return null;
    }

    /** The tag with another value in an attribute that it has; as it is where it has none. */
    String with(String name, String value) {
        Matcher attributes = ATTRIBUTE.matcher(text);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                int group = attributes.group(2) == null ? 3 : 2;
                return text.substring(0, attributes.start(group)) + value + text.substring(attributes.end(group));
            }
        }
        return text;
    }

    /** Text as it stands in an element or an attribute; what no XML may hold is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(it -> {
            switch (it) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = it == '\n'
                            || it == '\t'
                            || (it >= ' ' && it < 0xD800)
                            || (it >= 0xE000 && it < 0xFFFE)
                            || it > 0xFFFF;
                    if (allowed) {
                        escaped.appendCodePoint(it);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** The text that an attribute or element holds as XML. */
    static String unescaped(String xml) {
        Matcher references = Pattern.compile("&(?:(lt|gt|amp|quot|apos)|#(\\d{1,6})|#x(\\p{XDigit}{1,5}));")
                .matcher(xml);
        return references.replaceAll(it -> Matcher.quoteReplacement(character(it.group(1), it.group(2), it.group(3))));
    }

    private static String character(@Nullable String name, @Nullable String decimal, @Nullable String hex) {
        if (name != null) {
            return switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        return Character.toString(
                decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hex), 16));
    }
}
