package vn.minhxet.language;

/**
 * What somebody wrote, quoted in an answer (trích lại): short, on one line, and unable to disguise itself. Pure
 * functions.
 */
public final class Quoted {

    /** Enough to recognize what one wrote; a longer quotation would hide the sentence around it. */
    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text, cut after forty characters, with a question mark for each control or formatting character. */
    public static String of(String text) {
        String cut = text.codePoints()
                .limit(LONGEST)
                .map(it -> isPlain(it) ? it : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > LONGEST ? cut + '…' : cut;
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
