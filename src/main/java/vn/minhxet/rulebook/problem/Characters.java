package vn.minhxet.rulebook.problem;

import java.util.Locale;

/** The characters that a rule file or a description may hold: none that hides, reverses or imitates. Pure functions. */
public final class Characters {

    private Characters() {}

    /** Whether it may stand in a text or a comment: Latin letters, digits, common signs, plain blanks. */
    static boolean allowedInText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != '\\' && ofKnownScript(character);
        };
    }

    private static boolean ofKnownScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, COMMON, INHERITED -> true;
            default -> false;
        };
    }

    public static boolean startsWord(int character) {
        return between(character, 'a', 'z') || between(character, 'A', 'Z') || character == '_' || character == '$';
    }

    public static boolean continuesWord(int character) {
        return startsWord(character) || isDigit(character);
    }

    public static boolean isDigit(int character) {
        return between(character, '0', '9');
    }

    private static boolean between(int character, char first, char last) {
        return character >= first && character <= last;
    }

    /** The name of a character that may be invisible. */
    public static String name(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        boolean shown = Character.isLetterOrDigit(character) || between(character, '!', '~');
        return shown ? code + " (" + Character.toString(character) + ")" : code;
    }

    /** A name from outside, with what may hide or deceive replaced. */
    public static String visible(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().map(it -> allowedInText(it) ? it : '?').forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
