package vn.minhxet.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are searched (bỏ dấu): small letters without accents, đ as d; a province's names in milliseconds. Pure
 * functions, safe for any thread.
 */
public final class PlainLetters {

    /** Latin with all its Vietnamese letters ends here; what lies behind is left to Unicode's own tables. */
    private static final int TABLE = 0x1F00;

    private static final char FIRST_COMBINING = 0x300;
    private static final char BEHIND_COMBINING = 0x370;

    /** The five tones; where in a syllable they stand is a matter of taste: hoà, hòa. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final char[] PLAIN = table();

    private PlainLetters() {}

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            String plain = NormalizedText.withoutMarks(String.valueOf(c)).toLowerCase(Locale.ROOT);
            table[c] = plain.length() == 1 ? plain.charAt(0) : c;
        }
        return table;
    }

    /** A name as it is searched, of as many letters as it has. */
    public static String of(String name) {
        char[] plain = new char[name.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = name.charAt(i);
            if (c >= TABLE || (c >= FIRST_COMBINING && c < BEHIND_COMBINING)) {
                return NormalizedText.withoutAccents(name);
            }
            plain[i] = PLAIN[c];
        }
        return new String(plain);
    }

    /** A name in small letters with its marks, the tone of each syllable behind it: wherever it was put, it is the same. */
    public static String withTonesBehind(String name) {
        return WORD.matcher(NormalizedText.folded(name)).replaceAll(word -> toneBehind(word.group()));
    }

    private static String toneBehind(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        TONE.matcher(apart).results().forEach(tone -> tones.append(tone.group()));
        return Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC) + tones;
    }
}
