package vn.minhxet.whatif;

import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Thrown where something cannot be supposed as it was asked; says so to people, with the fix. */
public final class SuppositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient SuppositionFlaw flaw;

    SuppositionException(SuppositionFlaw flaw, Words words) {
        super(words.in(Language.EN));
        this.flaw = flaw;
        this.words = words;
    }

    /** What is wrong and how it is put right, without the place at which it was asked. */
    public Words words() {
        return words;
    }

    /** What kind of mistake it is. */
    public SuppositionFlaw flaw() {
        return flaw;
    }
}
