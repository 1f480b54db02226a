package vn.minhxet.exchange;

import java.util.Locale;
import vn.minhxet.subject.Words;

/** Headings as they read inside a sentence. */
final class WordsOf {

    private WordsOf() {}

    /** The words with a small first letter: số nhiệm vụ được giao. */
    static Words inside(Words heading) {
        return new Words(small(heading.vi()), small(heading.en()));
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
