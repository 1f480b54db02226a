package vn.minhxet.web.page;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the first page (nhãn của trang đầu). */
public enum StartText implements Labelled {
    TITLE,
    NO_RECORD,
    NO_RECORD_DEMO,
    NO_RECORD_SERVE,
    NO_RECORD_API,
    NO_CAMPAIGN,
    CAMPAIGNS,
    AUDIT,
    OPEN,
    CLOSED;

    private final Bilingual words = Messages.words("web.start." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
