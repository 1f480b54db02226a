package vn.minhxet.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What came out of grading one subject (kết quả xét xếp loại). */
public enum Outcome implements Labelled {
    GRADED,
    NOT_GRADED,
    NEEDS_DECISION,
    ON_HOLD;

    private final Bilingual words = Messages.words("code.outcome." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
