package vn.minhxet.web.page.people;

import vn.minhxet.account.Account;
import vn.minhxet.language.Language;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Reader;

/** Puts together the pages on which one signs in. Pure functions. */
public final class SignInWriter {

    /** Fields of the forms; the first is a parameter of their addresses too. */
    public static final String TO = "to";

    public static final String ACCOUNT = "account";
    public static final String PASSWORD = "password";
    public static final String CHANGED = "changed";
    public static final String REPEATED = "repeated";

    private static final Address PROVIDER = Address.of("/api/identity/sign-in");

    private final Language language;
    private final String to;
    private final boolean provider;

    /**
     * Pages in a language.
     *
     * @param to where one goes on to, an address of this server
     * @param provider whether one may sign in by the system of the organization too
     */
    public SignInWriter(Language language, String to, boolean provider) {
        this.language = language;
        this.to = to;
        this.provider = provider;
    }

    /** The page on which one signs in. */
    public SignInPage signIn(String account, String error) {
        return new SignInPage(
                frame(SignInText.TITLE, "/sign-in"),
                account,
                to,
                error,
                provider ? Link.to(SignInText.PROVIDER.words().in(language), PROVIDER) : new Link("", "", false));
    }

    /** The page on which one changes the password. */
    public PasswordPage password(Account account, String error) {
        Frame frame = frame(SignInText.CHANGE_TITLE, "/sign-in/password").readBy(Reader.of(account));
        return new PasswordPage(frame, account.id(), to, error, account.passwordDue());
    }

    private Frame frame(SignInText title, String path) {
        return Frame.of(language, title.words().in(language), Address.of(path).with(TO, to));
    }
}
