package vn.minhxet.language;

/**
 * One thing said in Vietnamese and in English. Immutable.
 *
 * @param vi the Vietnamese words, never blank
 * @param en the English words, never blank
 */
public record Bilingual(String vi, String en) {

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
