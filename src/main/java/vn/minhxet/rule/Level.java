package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** A level given by people to one criterion (cấp độ đánh giá), from the lowest to the highest (124-QĐ/TW art. 11). */
public enum Level implements Labelled {
    POOR("Kém", "Poor"),
    AVERAGE("Trung bình", "Average"),
    GOOD("Tốt", "Good"),
    EXCELLENT("Xuất sắc", "Excellent");

    private final Bilingual words;

    Level(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
