package vn.minhxet.record;

import vn.minhxet.language.NormalizedText;

/** What people write into entries besides steps: on one line, without hidden characters. Pure functions. */
final class PlainText {

    /** As for the texts of a step: a long paragraph. */
    private static final int MOST_CHARACTERS = 2_000;

    private PlainText() {}

    /**
     * @throws RecordRefusedException where the text is empty, too long, or holds control or hidden characters
     */
    static void check(String text) {
        boolean fits = !text.isBlank()
                && text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                && NormalizedText.forbidden(text) < 0;
        if (!fits) {
            throw RecordRefusal.TEXT_UNFIT.with(MOST_CHARACTERS);
        }
    }
}
