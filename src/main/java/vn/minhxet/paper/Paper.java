package vn.minhxet.paper;

import java.util.List;

/**
 * One paper (giấy tờ), ready to become a file. All text is in words and in one language. Immutable.
 *
 * @param landscape whether the page lies on its long side
 * @param kind of paper, in capitals, such as QUYẾT ĐỊNH
 * @param about what it is about, below its kind
 * @param body text, tables and signatures, from top to bottom
 * @param foot on what it rests, small at the end; empty for nothing
 * @param codes whom its rows concern, for programs; never printed with it
 */
public record Paper(
        PaperLayout layout,
        boolean landscape,
        PaperHead head,
        String kind,
        String about,
        List<PaperPart> body,
        String foot,
        PaperCodes codes) {

    public Paper {
        body = List.copyOf(body);
    }

    /** How wide the text is, in millimetres. */
    public int width() {
        return (landscape ? PaperLayout.LONG_SIDE : PaperLayout.SHORT_SIDE) - PaperLayout.LEFT - PaperLayout.RIGHT;
    }
}
