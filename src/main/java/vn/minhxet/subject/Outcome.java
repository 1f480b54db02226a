package vn.minhxet.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** What came out of grading one subject (kết quả xét xếp loại). */
public enum Outcome implements Labelled {
    GRADED("Đã xếp loại", "Graded"),
    NOT_GRADED("Không thuộc diện xếp loại", "Not graded"),
    NEEDS_DECISION("Cần cấp có thẩm quyền quyết định", "Needs a decision"),
    ON_HOLD("Tạm dừng, chờ thẩm tra", "On hold");

    private final Bilingual words;

    Outcome(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
