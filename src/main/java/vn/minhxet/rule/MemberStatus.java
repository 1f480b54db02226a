package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** Standing of a member (tư cách đảng viên): official, or on probation. */
public enum MemberStatus implements Labelled {
    OFFICIAL("Đảng viên chính thức", "Official member"),
    PROBATIONARY("Đảng viên dự bị", "Probationary member");

    private final Bilingual words;

    MemberStatus(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
