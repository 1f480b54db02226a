package vn.minhxet.web.page.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the page that tells why (nhãn của trang giải trình). */
public enum WhyText implements Labelled {
    SELF_GRADE,
    BEFORE_QUOTA,
    DECIDED_BY,
    STATE,
    DECISION,
    DECISION_REASON,
    MISSING,
    MISSING_LEAVES,
    POINTS,
    POINTS_PART,
    POINTS_GIVEN,
    POINTS_MAXIMUM,
    POINTS_OWN,
    POINTS_LOST,
    POINTS_SHEET,
    UNKNOWN,
    REASONS,
    RULE,
    NEXT,
    NEXT_TOLD,
    HELD,
    NOTES,
    WARNINGS,
    QUOTA,
    REACH,
    REACH_TRY,
    REACH_OTHERS,
    TRY,
    TRY_HINT,
    TRY_BUTTON,
    HISTORY,
    HISTORY_NONE,
    PROOF,
    PROOF_HINT,
    PROOF_NONE,
    SLIP,
    DOCUMENTS,
    PRODUCT_NAME,
    PRODUCT_DONE,
    PRODUCT_QUALITY,
    PRODUCT_PROGRESS;

    private final Bilingual words = Messages.words("web.why." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
