package vn.minhxet.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** Thrown where a supposition is not possible as written; says so to people, with the fix. */
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

    /** What is wrong and how to put it right, without the place. */
    public Bilingual words() {
        return words;
    }

    /** What kind of mistake it is. */
    public SuppositionFlaw flaw() {
        return flaw;
    }
}
