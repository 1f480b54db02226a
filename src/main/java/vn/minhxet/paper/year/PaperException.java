package vn.minhxet.paper.year;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** Thrown where there is no such paper; says so to people, with the fix. */
public final class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;

    public PaperException(Bilingual words) {
        super(words.in(Language.EN));
        this.words = words;
    }

    public Bilingual words() {
        return words;
    }
}
