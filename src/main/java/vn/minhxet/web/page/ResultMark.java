package vn.minhxet.web.page;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Result;

/**
 * A result as a label (nhãn kết quả): always in words, with a colour beside them. Immutable.
 *
 * @param kind names its colour in the style sheet
 */
public record ResultMark(String kind, String text) {

    public static ResultMark of(Result result, Language language) {
        return new ResultMark(result.name(), result.words().in(language));
    }

    /** Of an outcome with its grade. */
    public static ResultMark of(Outcome outcome, @Nullable Grade grade, Language language) {
        return of(Result.of(outcome, grade), language);
    }

    public static ResultMark of(Grade grade, Language language) {
        return of(Outcome.GRADED, grade, language);
    }
}
