package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The role in which a member is graded (366-QĐ/TW annexes 3 to 5). */
public enum Role implements Labelled {
    LEADER,
    NON_LEADER,
    OUTSIDE;

    private final Bilingual words = Messages.words("code.role." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
