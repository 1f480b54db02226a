package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What an assessed criterion is about (nhóm tiêu chí). */
public enum Aspect implements Labelled {
    RESULT,
    BASIC,
    OTHER;

    private final Bilingual words = Messages.words("code.aspect." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
