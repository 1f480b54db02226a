package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** A form of party discipline (hình thức kỷ luật), from the lightest to the heaviest. */
public enum DisciplineForm implements Labelled {
    REPRIMAND("Khiển trách", "Reprimand"),
    WARNING("Cảnh cáo", "Warning"),
    DISMISSAL("Cách chức", "Dismissal"),
    EXPULSION("Khai trừ", "Expulsion"),
    DISSOLUTION("Giải tán", "Dissolution");

    private final Bilingual words;

    DisciplineForm(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
