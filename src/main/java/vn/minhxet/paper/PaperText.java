package vn.minhxet.paper;

/**
 * A paragraph (đoạn văn). Immutable.
 *
 * @param size in points, 0 for that of the layout
 */
public record PaperText(String text, Style style, int size) implements PaperPart {

    /** How a paragraph stands on the page. */
    public enum Style {
        /** With its first line set in, both edges straight. */
        BODY,
        /** Bold, at the left edge. */
        HEADING,
        /** Bold, in the middle. */
        TITLE,
        /** Upright, in the middle. */
        CENTRED,
        /** Italic, in the middle. */
        REMARK,
        /** At the left edge, not set in. */
        LINE,
        /** One of a list, set in with a dash before it. */
        ITEM
    }

    public static PaperText of(Style style, String text) {
        return new PaperText(text, style, 0);
    }
}
