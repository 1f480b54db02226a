package vn.minhxet.language;

/** Values from files as they may stand in a message: short, on one line, and unable to disguise themselves. */
public final class SafeText {

    /** Enough to find a value in a file; a longer one would hide the sentence around it. */
    private static final int LONGEST = 40;

    private SafeText() {}

    /** The text, cut after forty characters, with control and formatting characters written as [U+0007]. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < LONGEST; count++) {
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
