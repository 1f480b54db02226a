package vn.minhxet.web.page.people;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of signing in and of passwords (nhãn của trang đăng nhập). */
public enum SignInText implements Labelled {
    TITLE,
    ACCOUNT,
    PASSWORD,
    SIGN_IN,
    PROVIDER,
    CHANGE_TITLE,
    DUE,
    RULE,
    CURRENT,
    CHANGED,
    REPEATED,
    CHANGE,
    NOT_REPEATED,
    WRONG_PASSWORD;

    private final Bilingual words = Messages.words("web.signIn." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
