package vn.minhxet.web.page.subject;

import java.util.List;
import vn.minhxet.web.page.ResultMark;

/**
 * Figures to try, and what would come of them (thử thay đổi số liệu). Immutable.
 *
 * @param action where the form leads without a script
 * @param fragment where the answer alone comes from
 * @param controls none where nothing can be tried
 */
public record TrialForm(String action, String fragment, String subject, List<Control> controls, Answer answer) {

    public TrialForm {
        controls = List.copyOf(controls);
    }

    /**
     * One figure. Numbers as fields of forms take them.
     *
     * @param field its name
     * @param now what it is, in words
     */
    public record Control(
            String field,
            String label,
            String unit,
            String now,
            String value,
            String least,
            String most,
            String step) {}

    /**
     * What comes of the figures tried.
     *
     * @param sentence says what was tried and what comes of it, or that nothing is tried
     * @param result empty where the figures contradict each other
     */
    public record Answer(String sentence, List<ResultMark> result, List<String> reasons) {

        public Answer {
            result = List.copyOf(result);
            reasons = List.copyOf(reasons);
        }
    }
}
