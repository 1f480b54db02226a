package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** What an assessed criterion is about (nhóm tiêu chí). */
public enum Aspect implements Labelled {
    RESULT("Kết quả thực hiện nhiệm vụ", "Task results"),
    BASIC("Tiêu chí cơ bản", "Basic criteria"),
    OTHER("Tiêu chí khác", "Other criteria");

    private final Bilingual words;

    Aspect(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
