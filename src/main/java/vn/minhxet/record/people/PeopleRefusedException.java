package vn.minhxet.record.people;

import vn.minhxet.language.Bilingual;

/** Somebody may not do what he asks for, or not so; nothing was changed. */
public final class PeopleRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PeopleRefusal refusal;
    private final transient Bilingual words;

    PeopleRefusedException(PeopleRefusal refusal, Bilingual words) {
        super(words.en());
        this.refusal = refusal;
        this.words = words;
    }

    /** What stands against it. */
    public PeopleRefusal refusal() {
        return refusal;
    }

    /** The same in words, with the fix. */
    public Bilingual words() {
        return words;
    }
}
