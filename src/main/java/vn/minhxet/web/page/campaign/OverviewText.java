package vn.minhxet.web.page.campaign;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the overview (nhãn của trang tổng quan). */
public enum OverviewText implements Labelled {
    PROGRESS,
    WAITING,
    WAITING_WHOM,
    WAITING_FOR,
    WAITING_HOW_MANY,
    WAITING_NOTHING,
    NO_DECIDER,
    RESULTS,
    RESULTS_OF,
    RESULTS_ALL,
    MEMBERS,
    QUOTAS,
    QUOTA_WHERE,
    QUOTA_EQUATION,
    QUOTA_CANDIDATES,
    QUOTA_PLACES,
    QUOTA_STATE,
    QUOTA_NONE,
    ON_HOLD,
    ON_HOLD_NOBODY,
    TO_DECIDE,
    IMPORTS,
    IMPORT_VERSION,
    IMPORT_PART,
    IMPORT_WHOLE,
    IMPORT_WHEN,
    IMPORT_BY,
    MORE;

    private final Bilingual words = Messages.words("web.overview." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
