package vn.minhxet.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** Why a finding does not knock out but is left to people (căn cứ giảm nhẹ). */
public enum SofteningGround implements Labelled {
    FORCE_MAJEURE,
    /** Self-detected and remedied. */
    REMEDY,
    BOTH;

    private final Bilingual words = Messages.words("code.softeningGround." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
