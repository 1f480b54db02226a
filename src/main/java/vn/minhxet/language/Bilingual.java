package vn.minhxet.language;

import java.util.Locale;

/**
 * One thing said in Vietnamese and in English. Immutable.
 *
 * @param vi the Vietnamese words
 * @param en the English words
 */
public record Bilingual(String vi, String en) {

    /** Nothing to be said. */
    public static final Bilingual NOTHING = same("");

    /** What is said alike in both languages, such as a name. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** The words with a small first letter, as a heading reads inside a sentence: số nhiệm vụ được giao. */
    public Bilingual insideSentence() {
        return new Bilingual(small(vi), small(en));
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The words with text on either side that both languages share. */
    public Bilingual between(String left, String right) {
        return new Bilingual(left + vi + right, left + en + right);
    }
}
