package vn.minhxet.web.page.subject;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of lists and of the tree (nhãn của danh sách và cây tổ chức). */
public enum SubjectText implements Labelled {
    SEARCH,
    SEARCH_HINT,
    FILTER,
    OUTCOME,
    ANY,
    ORGANIZATION_KIND,
    ORDER,
    ORDER_ID,
    ORDER_NAME,
    ORDER_POINTS,
    ORDER_RESULT,
    CLEAR,
    CSV,
    WORKBOOK,
    FOUND,
    WITHIN,
    RULE,
    DECIDER,
    AWAITS,
    BELOW,
    BELOW_NONE,
    DIRECT_MEMBERS,
    ALL_BELOW,
    OWN_RESULT,
    COUNTS;

    private final Bilingual words = Messages.words("web.subject." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
