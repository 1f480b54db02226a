package vn.minhxet.web.page;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words around every page (nhãn của khung trang). */
public enum FrameText implements Labelled {
    PRODUCT,
    TO_CONTENT,
    WAY,
    PLACES,
    START,
    LANGUAGE_NAME,
    CHANGE_PASSWORD,
    SIGN_OUT,
    BASIS,
    LOADING,
    FAILED;

    private final Bilingual words = Messages.words("web.frame." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
