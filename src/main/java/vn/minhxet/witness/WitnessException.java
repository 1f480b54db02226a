package vn.minhxet.witness;

import vn.minhxet.language.Bilingual;

/** A witness cannot work; nothing was cosigned. */
public final class WitnessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WitnessFlaw flaw;
    private final transient Bilingual words;

    WitnessException(WitnessFlaw flaw, Object place) {
        super(flaw.words(place).en());
        this.flaw = flaw;
        this.words = flaw.words(place);
    }

    /** What is the matter. */
    public WitnessFlaw flaw() {
        return flaw;
    }

    /** The place and the fix. */
    public Bilingual words() {
        return words;
    }
}
