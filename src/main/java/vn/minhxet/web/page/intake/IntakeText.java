package vn.minhxet.web.page.intake;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the import page (nhãn của trang nhập dữ liệu). */
public enum IntakeText implements Labelled {
    TITLE,
    LEAD,
    FILE,
    DROP,
    PART,
    PART_HINT,
    CHECK,
    NEEDS_SCRIPT,
    WORKING,
    PROBLEMS,
    SHEET,
    CELL,
    VALUE,
    PROBLEM,
    MARKED,
    ROWS,
    TABLE,
    ADDED,
    CHANGED,
    REMOVED,
    UNCHANGED,
    GRADES,
    SUBJECT,
    BEFORE,
    AFTER,
    NOT_THERE,
    ENTER,
    WHOLE_SHEET,
    REFUSED;

    private final Bilingual words = Messages.words("web.intake." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
