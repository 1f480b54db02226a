package vn.minhxet.web.page.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the what-if page (nhãn của trang phương án giả định). */
public enum WhatIfText implements Labelled {
    TITLE,
    LEAD,
    CONTROLS,
    RESULT,
    NAME,
    NAME_HINT,
    AGAINST,
    AGAINST_NONE,
    FIND,
    ASK,
    NOW,
    RESET,
    RESET_ALL,
    MOVED,
    NOTHING_MOVED,
    SHARE,
    FIGURE,
    BEFORE,
    AFTER,
    EXPORT_WORKBOOK,
    EXPORT_JSON,
    FLOW_HINT,
    CORNER,
    TOTAL,
    COMMITTEE,
    CHANGED,
    ALL_SUBJECTS,
    SHARE_CHANGED,
    ELSEWHERE,
    QUOTA,
    QUOTA_OF,
    CANDIDATES,
    STAYING,
    LEFT_OPEN,
    BECOME_GOOD,
    WHO,
    NOBODY_CHANGES,
    GONE,
    NEW,
    MORE,
    FROM_START,
    MEMBERS,
    SHEETS,
    TARGETS,
    TARGETS_HINT,
    TAKES_UP,
    TAKES_UP_NONE,
    TARGET_REACHED,
    ABSENT,
    REFUSED;

    private final Bilingual words = Messages.words("web.whatif." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
