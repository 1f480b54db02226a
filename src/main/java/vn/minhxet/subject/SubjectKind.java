package vn.minhxet.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** Whether a subject is an organization (tổ chức đảng) or a member (đảng viên). */
public enum SubjectKind implements Labelled {
    ORGANIZATION("Tổ chức đảng", "Organization"),
    MEMBER("Đảng viên", "Member");

    private final Bilingual words;

    SubjectKind(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
