package vn.minhxet.language;

/** Values from files as they may stand in a message: short, on one line, and unable to disguise themselves. */
public final class SafeText {

    /** Enough to find a value in a file; a longer one would hide the sentence around it. */
    private static final int LONGEST = 40;

    /** The longest path that Linux takes. */
    private static final int LONGEST_PATH = 4096;

    private SafeText() {}

    /** The text, cut after forty characters, with control and formatting characters written as [U+0007]. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** A path whole, up to what systems allow, with such characters written in the same way. */
    public static String ofPath(String path) {
        return of(path, LONGEST_PATH);
    }

    private static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < longest; count++) {
            int point = text.codePointAt(at);
            append(shown, point);
            at += Character.charCount(point);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n') {
            shown.append("\\n");
        } else if (point == '\t') {
            shown.append("\\t");
        } else if (NormalizedText.isForbidden(point) || point == 0x2028 || point == 0x2029) {
            shown.append('[').append(escape(point)).append(']');
        } else {
            shown.appendCodePoint(point);
        }
    }

    /** A character as an escape: U+0007 for the bell. */
    public static String escape(int point) {
        return String.format("U+%04X", point);
    }
}
