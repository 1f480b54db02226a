package vn.minhxet.selection;

import java.util.Arrays;
import vn.minhxet.language.NormalizedText;

/**
 * A name in small letters without accents that knows from which characters of the name each of its own came (tên bỏ dấu).
 * Immutable.
 */
final class FoldedName {

    private final String plain;
    private final int[] from;
    private final int[] to;

    private FoldedName(String plain, int[] from, int[] to) {
        this.plain = plain;
        this.from = from;
        this.to = to;
    }

    /** Letter by letter: a mark that stands by itself belongs to the letter before it. */
    static FoldedName of(String name) {
        StringBuilder plain = new StringBuilder();
        int[] from = new int[2 * name.length()];
        int[] to = new int[2 * name.length()];
        for (int at = 0; at < name.length(); at++) {
            String one =
                    NormalizedText.withoutMarks(String.valueOf(name.charAt(at))).toLowerCase(java.util.Locale.ROOT);
            if (one.isEmpty() && plain.length() > 0) {
                to[plain.length() - 1] = at + 1;
            }
            for (int i = 0; i < one.length() && plain.length() < from.length; i++) {
                from[plain.length()] = at;
                to[plain.length()] = at + 1;
                plain.append(one.charAt(i));
            }
        }
        return new FoldedName(plain.toString(), Arrays.copyOf(from, plain.length()), Arrays.copyOf(to, plain.length()));
    }

    String plain() {
        return plain;
    }

    /** The first character of the name that a letter came from. */
    int from(int letter) {
        return from[letter];
    }

    /** Behind the last one. */
    int to(int letter) {
        return to[letter];
    }
}
