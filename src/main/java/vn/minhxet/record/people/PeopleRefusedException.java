package vn.minhxet.record.people;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Somebody may not do what he asks for, or not so; nothing was changed. */
public final class PeopleRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is refused to people (lý do từ chối người dùng), with the fix. */
    public enum PeopleRefusal {
        /** Unknown account, wrong password, locked account: nobody is told which. */
        SIGN_IN_FAILED,
        SIGN_IN_THROTTLED("minutes"),
        /** Signed in elsewhere, and no account is known by that identity. */
        IDENTITY_UNKNOWN,
        FORBIDDEN("action"),
        PASSWORD_DUE,
        ACCOUNT_ID("id"),
        ACCOUNT_NAME("most"),
        ACCOUNT_EXISTS("id"),
        ACCOUNT_UNKNOWN("id"),
        ACCOUNT_OWN,
        ALREADY_GRANTED("id"),
        NOT_GRANTED("id"),
        ORGANIZATION_ID("most"),
        IDENTITY_TAKEN("id"),
        IDENTITY_UNFIT("most"),
        PASSWORD_SHORT("least"),
        PASSWORD_LONG("most"),
        PASSWORD_SAME;

        private final MessageTemplate template;

        PeopleRefusal(String... blanks) {
            this.template = Messages.template("people.refusal." + name(), blanks);
        }

        PeopleRefusedException with(Object... values) {
            return new PeopleRefusedException(this, template.with(values));
        }
    }

    private final PeopleRefusal refusal;
    private final transient Bilingual words;

    private PeopleRefusedException(PeopleRefusal refusal, Bilingual words) {
        super(words.en());
        this.refusal = refusal;
        this.words = words;
    }

    /** What stands against it. */
    public PeopleRefusal refusal() {
        return refusal;
    }

    /** The same in words, with the fix. */
    public Bilingual words() {
        return words;
    }
}
