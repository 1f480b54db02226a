package vn.minhxet.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts as UTF-8, compared without becoming text. Half of a character (a lone surrogate) has no UTF-8 and is refused, so
 * that nothing is kept otherwise than it was given. Pure functions, safe for any thread.
 */
final class Utf8 {

    /** The first byte of what stands behind all that needs no pair of surrogates: U+E000 to U+FFFF begin with 0xEE, 0xEF. */
    private static final int BEHIND_SURROGATES = 0xEE;

    /** Characters of four bytes, from U+10000 on, begin with this byte or a higher one (RFC 3629). */
    private static final int FIRST_OF_FOUR = 0xF0;

    private Utf8() {}

    /** How many bytes a text takes; null takes none. */
    static int length(@Nullable String text) {
        int length = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    /** Puts a text, where there is one; the place behind it. */
    static int put(@Nullable String text, byte[] into, int at) {
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
    static int compare(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int differing = Arrays.mismatch(one, from, to, other, otherFrom, otherTo);
        if (differing < 0 || differing == Math.min(to - from, otherTo - otherFrom)) {
            return (to - from) - (otherTo - otherFrom);
        }
        return rank(one[from + differing]) - rank(other[otherFrom + differing]);
    }

    /** Bytes in order, but characters of four bytes, whose first half is below U+E000, before U+E000 to U+FFFF. */
    private static int rank(byte signed) {
        int unsigned = signed & 0xFF;
        boolean behind = unsigned >= BEHIND_SURROGATES && unsigned < FIRST_OF_FOUR;
        return behind ? unsigned + 0x10 : unsigned;
    }

    /** The order of {@link String#compareTo} between a text in UTF-8 and another, which may be any. */
    static int compare(byte[] bytes, int from, int to, String other) {
        int shared = Math.min(to - from, other.length());
        for (int i = 0; i < shared; i++) {
            byte b = bytes[from + i];
            char c = other.charAt(i);
            if (b < 0 || c >= 0x80) {
                return text(bytes, from + i, to).compareTo(other.substring(i));
            }
            if (b != c) {
                return b - c;
            }
        }
        return to - from - other.length();
    }
}
