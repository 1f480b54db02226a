package vn.minhxet.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Texts as UTF-8, compared without becoming text. Half of a character (a lone surrogate) has no UTF-8 and is refused, so
 * that nothing is kept otherwise than it was given. Pure functions, safe for any thread.
 */
final class Utf8 {

    /** The first byte of what stands behind all that needs no pair of surrogates: U+E000 to U+FFFF begin with 0xEE, 0xEF. */
    private static final int BEHIND_SURROGATES = 0xEE;

    private static final int FIRST_OF_FOUR = 0xF0;

    private Utf8() {}

    /** Two texts one after the other; null counts as empty. */
    static byte[] joined(String first, String second) {
        byte[] joined = new byte[length(first) + length(second)];
        put(second, joined, put(first, joined, 0));
        return joined;
    }

    /** How many bytes a text takes; null takes none. */
    static int length(String text) {
        int length = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    private static int put(String text, byte[] into, int at) {
        int next = at;
        int i = 0;
        while (text != null && i < text.length()) {
            int point = text.charAt(i);
            if (Character.isSurrogate((char) point)) {
                point = wholeCharacter(text, i);
                i++;
            }
            next = put(point, into, next);
            i++;
        }
        return next;
    }

    private static int wholeCharacter(String text, int at) {
        int point = text.codePointAt(at);
        if (point <= Character.MAX_VALUE) {
            throw new IllegalArgumentException("half of a character at " + at);
        }
        return point;
    }

    private static int put(int point, byte[] into, int at) {
        int next = at;
        if (point < 0x80) {
            into[next++] = (byte) point;
        } else if (point < 0x800) {
            into[next++] = (byte) (0xC0 | (point >> 6));
            into[next++] = following(point);
        } else if (point <= Character.MAX_VALUE) {
            into[next++] = (byte) (0xE0 | (point >> 12));
            into[next++] = following(point >> 6);
            into[next++] = following(point);
        } else {
            into[next++] = (byte) (0xF0 | (point >> 18));
            into[next++] = following(point >> 12);
            into[next++] = following(point >> 6);
            into[next++] = following(point);
        }
        return next;
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }

    /** The order of {@link String#compareTo}, which goes by halves of characters where there are two. */
    static int compare(byte[] one, int oneLength, byte[] other, int otherLength) {
        for (int i = 0; i < Math.min(oneLength, otherLength); i++) {
            if (one[i] != other[i]) {
                return rank(one[i]) - rank(other[i]);
            }
        }
        return oneLength - otherLength;
    }

    /** Bytes in order, but characters of four bytes, whose first half is below U+E000, before U+E000 to U+FFFF. */
    private static int rank(byte signed) {
        int unsigned = signed & 0xFF;
        boolean behind = unsigned >= BEHIND_SURROGATES && unsigned < FIRST_OF_FOUR;
        return behind ? unsigned + 0x10 : unsigned;
    }

    /** The order of {@link String#compareTo} between a text in UTF-8 and another, which may be any. */
    static int compare(byte[] bytes, int length, String other) {
        int shared = Math.min(length, other.length());
        for (int i = 0; i < shared; i++) {
            char c = other.charAt(i);
            if (bytes[i] < 0 || c >= 0x80) {
                return text(bytes, i, length).compareTo(other.substring(i));
            }
            if (bytes[i] != c) {
                return bytes[i] - c;
            }
        }
        return length - other.length();
    }
}
