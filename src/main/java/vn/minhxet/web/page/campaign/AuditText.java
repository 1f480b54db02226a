package vn.minhxet.web.page.campaign;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the audit page (nhãn của trang kiểm tra sổ). */
public enum AuditText implements Labelled {
    TITLE,
    LEAD,
    CHECK,
    CHECK_HINT,
    HOLDS,
    FINDINGS,
    ENTRIES,
    CHECKPOINT,
    OLDER,
    NEWEST;

    private final Bilingual words = Messages.words("web.audit." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
