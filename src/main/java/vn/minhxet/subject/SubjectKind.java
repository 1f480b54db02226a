package vn.minhxet.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** Whether a subject is an organization (tổ chức đảng) or a member (đảng viên). */
public enum SubjectKind implements Labelled {
    ORGANIZATION,
    MEMBER;

    private final Bilingual words = Messages.words("code.subjectKind." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
