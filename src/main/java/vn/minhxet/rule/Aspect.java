package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The group of criteria that a criterion belongs to (nhóm tiêu chí). */
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
