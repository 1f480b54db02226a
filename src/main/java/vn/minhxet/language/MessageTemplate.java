package vn.minhxet.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with named blanks, such as {@code There is no command “{command}”.} in both languages. A brace that is part
 * of the text is written twice; a blank that one language leaves unsaid on purpose is written {@code {-command}}. Where words
 * depend on a count, both stand behind its name: {@code {count} {count|case|cases}}.
 * Immutable; safe for any thread.
 */
public final class MessageTemplate {

    private static final Pattern MARK = Pattern.compile("\\{\\{|}}|\\{(-?\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private final List<String> blanks;
    private final List<Part> vi;
    private final List<Part> en;

    /** Text, the place of a blank among those that the code names, or the words for one and for several of its count. */
    private record Part(
            @Nullable String text,
            int blank,
            @Nullable String one,
            @Nullable String several) {

        static Part text(String text) {
            return new Part(text, -1, null, null);
        }

        Object filled(Function<Integer, Object> value) {
            if (text != null) {
                return text;
            }
            Object filling = value.apply(blank);
            return one == null || several == null
                    ? filling
                    : String.valueOf(filling).equals("1") ? one : several;
        }
    }

    MessageTemplate(String key, Bilingual pattern, String... blanks) {
        this.blanks = List.of(blanks);
        this.vi = parse(key, pattern.vi());
        this.en = parse(key, pattern.en());
    }

    /**
     * Whether a text has neither blanks nor braces: most have none, and need not be looked through when a program
     * starts.
     */
    static boolean isPlain(String text) {
        return text.indexOf('{') < 0 && text.indexOf('}') < 0;
    }

    private List<Part> parse(String key, String pattern) {
        List<Part> parts = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        Matcher marks = MARK.matcher(pattern);
        while (marks.find()) {
            String name = marks.group(1);
            marks.appendReplacement(text, name == null ? marks.group().substring(1) : "");
            if (name != null && name.startsWith("-")) {
                found.add(name.substring(1));
            } else if (name != null) {
                found.add(name);
                parts.add(Part.text(text.toString()));
                parts.add(new Part(null, blanks.indexOf(name), marks.group(2), marks.group(3)));
                text.setLength(0);
            }
        }
        marks.appendTail(text);
        parts.add(Part.text(text.toString()));
        if (!found.equals(new TreeSet<>(blanks))) {
            throw new IllegalStateException("The message " + key + " has the blanks " + found + ", not " + blanks);
        }
        return List.copyOf(parts);
    }

    /**
     * The message in a language.
     *
     * @param values a value for each blank, in the order in which the code names them; words and decimals are said in the
     *     language, and a value beyond the blanks is left out
     */
    public String in(Language language, Object... values) {
        if (values.length < blanks.size()) {
            throw new IllegalArgumentException("Values " + Arrays.toString(values) + " for the blanks " + blanks);
        }
        return fill(language, index -> said(values[index], language));
    }

    private static Object said(Object value, Language language) {
        if (value instanceof Bilingual both) {
            return both.in(language);
        }
        return value instanceof BigDecimal number ? language.decimal(number) : value;
    }

    /** The message in both languages; for the values see {@link #in}. */
    public Bilingual with(Object... values) {
        return new Bilingual(in(Language.VI, values), in(Language.EN, values));
    }

    /** The message in a language, each blank filled by its name. */
    public String fillByName(Language language, Function<String, String> value) {
        return fill(language, index -> value.apply(blanks.get(index)));
    }

    private String fill(Language language, Function<Integer, Object> value) {
        StringBuilder filled = new StringBuilder();
        for (Part part : language == Language.VI ? vi : en) {
            filled.append(part.filled(value));
        }
        return filled.toString();
    }
}
