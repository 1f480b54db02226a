package vn.minhxet.web.page.rulebook;

import java.util.List;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/**
 * Two rulebooks side by side (so sánh hai bộ quy tắc). Immutable.
 *
 * @param one the first in words
 * @param other the second in words
 * @param summary in how much they differ, in one sentence
 */
public record RulebookPairPage(
        Frame frame, String one, String other, String summary, List<FigurePair> figures, List<RulePair> rules) {

    public RulebookPairPage {
        figures = List.copyOf(figures);
        rules = List.copyOf(rules);
    }

    /** A parameter that differs. */
    public record FigurePair(String label, String name, String one, String other) {}

    /**
     * A rule that differs.
     *
     * @param state where it stands alone, or that it says something else
     * @param one what it says in the first, to be opened; no text where it is not there
     */
    public record RulePair(String name, String state, Link one, Link other) {}
}
