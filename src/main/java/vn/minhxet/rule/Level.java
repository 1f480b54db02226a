package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** A level given by people to one criterion (cấp độ đánh giá), from the lowest to the highest (124-QĐ/TW art. 11). */
public enum Level implements Labelled {
    POOR,
    AVERAGE,
    GOOD,
    EXCELLENT;

    private final Bilingual words = Messages.words("code.level." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
