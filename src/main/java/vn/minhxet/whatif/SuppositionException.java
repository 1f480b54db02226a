package vn.minhxet.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** Thrown where something cannot be supposed as it was asked; says so to people, with the fix. */
public final class SuppositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;
    private final transient SuppositionFlaw flaw;

    SuppositionException(SuppositionFlaw flaw, Object... filling) {
        this(flaw, flaw.words(filling));
    }

    private SuppositionException(SuppositionFlaw flaw, Bilingual words) {
        super(words.in(Language.EN));
        this.flaw = flaw;
        this.words = words;
    }

    /** What is wrong and how it is put right, without the place at which it was asked. */
    public Bilingual words() {
        return words;
    }

    /** What kind of mistake it is. */
    public SuppositionFlaw flaw() {
        return flaw;
    }
}
