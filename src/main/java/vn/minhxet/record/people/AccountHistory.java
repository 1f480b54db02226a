package vn.minhxet.record.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.account.RoleTable;
import vn.minhxet.record.people.PeopleEvent.Kind;
import vn.minhxet.store.AccountRow;
import vn.minhxet.store.GrantRow;

/**
 * Accounts put together anew from the events of the ledger (lịch sử tài khoản), to be held against the rows: a grant,
 * a lock or a password that somebody wrote by SQL is seen. For one check.
 */
public final class AccountHistory {

    /**
     * What the ledger says of an account.
     *
     * @param digest of name, password and identity
     * @param index of the last entry that changed it
     */
    public record State(
            boolean locked, boolean signedIn, @Nullable String digest, long index) {}

    private final Map<String, State> accounts = new TreeMap<>();
    private final Map<List<String>, GrantRow> grants = new TreeMap<>(AccountHistory::compare);

    /** The next event, in order of the ledger. */
    public void add(long index, PeopleEvent event) {
        String id = event.about();
        if (id == null) {
            return;
        }
        State before = accounts.getOrDefault(id, new State(false, false, null, index));
        switch (event.kind()) {
            case CREATED, LOCKED, UNLOCKED, PASSWORD_RESET, PASSWORD_CHANGED, PASSWORD_REHASHED, IDENTITY_LINKED ->
                accounts.put(id, new State(locked(event.kind(), before), before.signedIn, event.digest(), index));
            case FIRST_SIGN_IN -> accounts.put(id, new State(before.locked, true, before.digest, before.index));
            case GRANTED, REVOKED -> grant(index, id, event);
            case THROTTLED, EXPORTED -> {}
        }
    }

    private static boolean locked(Kind kind, State before) {
        return kind == Kind.LOCKED || (before.locked && kind != Kind.UNLOCKED);
    }

    private void grant(long index, String id, PeopleEvent event) {
        Grant grant = event.grant();
        if (grant == null) {
            return;
        }
        String organization = grant.organization() == null ? "" : grant.organization();
        GrantRow row = new GrantRow(id, grant.role().name(), organization, index);
        if (event.kind() == Kind.GRANTED) {
            grants.put(key(row), row);
        } else {
            grants.remove(key(row));
        }
    }

    /** Whether an account held some grant with an action, as far as the ledger was read; over whom is not looked at. */
    public boolean holds(String account, Action action) {
        State state = accounts.get(account);
        return state != null
                && !state.locked()
                && grants.values().stream()
                        .filter(it -> it.account().equals(account))
                        .anyMatch(it -> RoleTable.rolesFor(action).contains(Role.valueOf(it.role())));
    }

    /** The accounts, by id. */
    public Map<String, State> accounts() {
        return accounts;
    }

    /** The grants, by account, role and organization. */
    public Map<List<String>, GrantRow> grants() {
        return grants;
    }

    /** What a row says. */
    public static State state(AccountRow row) {
        return new State(row.locked(), row.signedIn(), digest(row), row.index());
    }

    private static @Nullable String digest(AccountRow row) {
        try {
            return AccountStatement.digest(row);
        } catch (RuntimeException noSalt) {
            return null;
        }
    }

    /** What names a grant. */
    public static List<String> key(GrantRow row) {
        return List.of(row.account(), row.role(), row.organization());
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join("\n", one).compareTo(String.join("\n", other));
    }
}
