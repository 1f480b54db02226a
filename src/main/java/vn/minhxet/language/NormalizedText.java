package vn.minhxet.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people mean it: composed (NFC), on one line, without spaces around. Pure functions, safe for any thread. */
public final class NormalizedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Nothing below this needs composing: the letters before the combining marks. */
    private static final char FIRST_COMBINING = 0x300;

    /** Latin Extended Additional begins here: the Vietnamese letters with two marks, which are composed already. */
    private static final char FIRST_VIETNAMESE = 0x1E00;

    /** The end of that block of Unicode. */
    private static final char LAST_VIETNAMESE = 0x1EFF;

    private NormalizedText() {}

    /** The text composed, trimmed, and with line breaks and tabs inside as single spaces. */
    public static String clean(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return oneLine(composed(raw.substring(start, end)));
    }

    /** How names are compared: clean, in lower case, with single spaces. */
    public static String folded(String raw) {
        return clean(raw).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Zs}_]+", " ");
    }

    /** How names are searched: folded, without accents, đ as d. */
    public static String withoutAccents(String raw) {
        return withoutMarks(folded(raw));
    }

    /** The text without accents, đ as d. */
    public static String withoutMarks(String text) {
        String bare = text.replace('Đ', 'D').replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Whether nothing is written there. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || isLineBreak(c) : isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return c >= 0x80 && (Character.isSpaceChar(c) || c == 0x85 || c == 0x200B || c == 0xFEFF);
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                return text.replaceAll("[\\t-\\r\\u0085\\u2028\\u2029]+", " ");
            }
        }
        return text;
    }

    /** The first character that no name or number has: a control, formatting or broken one; -1 where there is none. */
    public static int forbidden(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point < ' ' || (point > '~' && isForbidden(point))) {
                return point;
            }
            at += Character.charCount(point);
        }
        return -1;
    }

    static boolean isForbidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE;
    }
}
