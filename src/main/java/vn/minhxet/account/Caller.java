package vn.minhxet.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks something of a record (người thao tác): a signed-in account, or the local operator of the command line, who has
 * the database in hand and could read and write it without the program. Immutable.
 */
public final class Caller {

    private final String name;
    private final @Nullable Account account;

    private Caller(String name, @Nullable Account account) {
        this.name = name;
        this.account = account;
    }

    /** The operator at the machine itself, under the name that is entered. */
    public static Caller local(String name) {
        return new Caller(name, null);
    }

    /** Somebody who has signed in. */
    public static Caller of(Account account) {
        return new Caller(account.id(), account);
    }

    /** What is entered as the one who acts: the id of an account, or the name of the local operator. */
    public String name() {
        return name;
    }

    /** The account as it was when it was last looked at; empty for the local operator. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Whether it is the operator at the machine itself. */
    public boolean isLocal() {
        return account == null;
    }

    /** Whether an action is allowed at a place; the local operator may do everything. */
    public boolean may(Action action, OrganizationPath place) {
        return account == null || account.may(action, place);
    }
}
