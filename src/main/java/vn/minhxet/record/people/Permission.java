package vn.minhxet.record.people;

import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.account.Account;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.account.Role;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.store.AccountRow;
import vn.minhxet.store.PeopleRows;

/**
 * What a caller may do by the grants as they are in one transaction (quyền của người thao tác): one that was revoked a moment
 * ago is not there. Immutable.
 */
public final class Permission {

    private final Caller now;

    private Permission(Caller now) {
        this.now = now;
    }

    /** Of the caller as the rows know it now; one whose account is gone may do nothing. */
    public static Permission of(PeopleRows rows, Caller caller) {
        return new Permission(caller.account()
                .map(it -> rows.account(it.id())
                        .map(row -> account(rows, row))
                        .orElseGet(() -> new Account(it.id(), it.name(), Set.of(), true, false)))
                .map(Caller::of)
                .orElse(caller));
    }

    /** Whether an action is allowed at a place. */
    public boolean allows(Action action, OrganizationPath place) {
        return now.may(action, place);
    }

    /**
     * Holds an action against the grants.
     *
     * @throws PeopleRefusedException where it is not allowed
     */
    public void require(Action action, OrganizationPath place) {
        if (!allows(action, place)) {
            boolean due = now.account().filter(Account::passwordDue).isPresent();
            throw due
                    ? PeopleRefusal.PASSWORD_DUE.with()
                    : PeopleRefusal.FORBIDDEN.with(action.words().insideSentence());
        }
    }

    static Account account(PeopleRows rows, AccountRow row) {
        Set<Grant> grants = rows.grantsOf(row.id()).stream()
                .map(it -> new Grant(Role.valueOf(it.role()), it.organization().isEmpty() ? null : it.organization()))
                .collect(Collectors.toSet());
        return new Account(row.id(), row.name(), grants, row.locked(), row.passwordDue());
    }
}
