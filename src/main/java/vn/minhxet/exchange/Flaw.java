package vn.minhxet.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** What is wrong, before it is said where. Immutable. */
final class Flaw {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final ProblemCode code;
    private final String shown;
    private final Map<String, Words> fillings = new HashMap<>();

    /**
     * A flaw.
     *
     * @param value what stands there, as found; null where nothing does
     * @param fillings pairs of a name in the template and what to fill in: words, or text for both languages
     */
    Flaw(ProblemCode code, String value, Object... fillings) {
        this.code = code;
        this.shown = value == null ? null : Shown.of(value);
        for (int i = 0; i + 1 < fillings.length; i += 2) {
            put((String) fillings[i], fillings[i + 1]);
        }
        if (shown != null) {
            put("value", shown);
        }
    }

    private void put(String name, Object filling) {
        fillings.put(name, filling instanceof Words both ? both : new Words(filling.toString(), filling.toString()));
    }

    ProblemCode code() {
        return code;
    }

    /** What stands there, as it may be shown; null where nothing does. */
    String shown() {
        return shown;
    }

    /** The message without the place. */
    Words words(Words column) {
        return new Words(text(Language.VI, column), text(Language.EN, column));
    }

    private String text(Language language, Words column) {
        return SLOT.matcher(code.template().in(language))
                .replaceAll(slot -> Matcher.quoteReplacement(filling(slot.group(1), language, column)));
    }

    private String filling(String name, Language language, Words column) {
        Words words = fillings.getOrDefault(name, column);
        return words == null ? "" : words.in(language);
    }
}
