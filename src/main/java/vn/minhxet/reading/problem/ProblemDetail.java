package vn.minhxet.reading.problem;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.SafeText;

/** A problem without its place. Immutable. */
public final class ProblemDetail {

    private final ProblemCode code;
    private final @Nullable String shown;
    private final Map<String, Bilingual> fillings = new HashMap<>();

    /**
     * A flaw.
     *
     * @param value what stands there, as found; null where nothing does
     * @param fillings pairs of a name in the template and what to fill in: words, or text for both languages
     */
    public ProblemDetail(ProblemCode code, @Nullable String value, Object... fillings) {
        this.code = code;
        this.shown = value == null ? null : SafeText.of(value);
        for (int i = 0; i + 1 < fillings.length; i += 2) {
            put((String) fillings[i], fillings[i + 1]);
        }
        if (shown != null) {
            put("value", shown);
        }
    }

    private void put(String name, Object filling) {
        fillings.put(name, filling instanceof Bilingual both ? both : Bilingual.same(filling.toString()));
    }

    ProblemCode code() {
        return code;
    }

    /** What stands there, as it may be shown; null where nothing does. */
    @Nullable
    String shown() {
        return shown;
    }

    /** The message without the place. */
    Bilingual words(@Nullable Bilingual column) {
        return new Bilingual(text(Language.VI, column), text(Language.EN, column));
    }

    private String text(Language language, @Nullable Bilingual column) {
        return code.template().fillByName(language, name -> filling(name, language, column));
    }

    private String filling(String name, Language language, @Nullable Bilingual column) {
        Bilingual words = fillings.getOrDefault(name, column);
        return words == null ? "" : words.in(language);
    }
}
