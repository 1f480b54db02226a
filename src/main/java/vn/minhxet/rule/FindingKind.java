package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The kind of a finding (kết luận) of a competent body. */
public enum FindingKind implements Labelled {
    DISCIPLINE,
    DEGRADATION,
    DISUNITY,
    PERSONNEL_WRONGDOING,
    FORBIDDEN_ACT,
    CORRUPTION,
    INSPECTION_SHORTCOMING,
    INSPECTION_VIOLATION,
    SUPERVISION_NOTE;

    private final Bilingual words = Messages.words("code.findingKind." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
