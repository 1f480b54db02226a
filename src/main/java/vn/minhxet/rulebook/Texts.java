package vn.minhxet.rulebook;

import java.text.Normalizer;

/** What a text for people must be like: composed letters, none that hides or imitates. Pure functions. */
final class Texts {

    private Texts() {}

    static boolean fits(String text) {
        return text.codePoints().allMatch(Characters::allowedInText)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
