package vn.minhxet.rulebook;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What a verdict does to the outcome, in the order of precedence of the design (tác động của quy tắc). */
public enum Effect implements Labelled {
    EXCLUDE,
    HOLD,
    KNOCK_OUT,
    POINTS,
    CEILING,
    DISCRETION,
    MISSING,
    QUOTA,
    NOTE;

    private final Bilingual words;

    Effect() {
        this.words = Messages.words("code.effect." + name());
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
