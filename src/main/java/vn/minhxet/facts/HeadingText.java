package vn.minhxet.facts;

import java.util.Locale;
import vn.minhxet.language.Bilingual;

/** Headings as they read inside a sentence. */
public final class HeadingText {

    private HeadingText() {}

    /** The words with a small first letter: số nhiệm vụ được giao. */
    public static Bilingual inside(Bilingual heading) {
        return new Bilingual(small(heading.vi()), small(heading.en()));
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
