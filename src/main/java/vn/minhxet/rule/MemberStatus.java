package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** Standing of a member (tư cách đảng viên): official, or on probation. */
public enum MemberStatus implements Labelled {
    OFFICIAL,
    PROBATIONARY;

    private final Bilingual words = Messages.words("code.memberStatus." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
