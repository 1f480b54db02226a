package vn.minhxet.web.page.rulebook;

import java.util.List;
import vn.minhxet.web.page.Frame;

/**
 * One rule in words and as it is written (trang một quy tắc). Immutable.
 *
 * @param lines in words, one under the other
 * @param source as Drools gets it
 */
public record RuleWordsPage(Frame frame, String sentence, List<String> lines, String source) {

    public RuleWordsPage {
        lines = List.copyOf(lines);
    }
}
