package vn.minhxet.language;

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

    /** The words with text on either side that both languages share. */
    public Bilingual between(String left, String right) {
        return new Bilingual(left + vi + right, left + en + right);
    }
}
