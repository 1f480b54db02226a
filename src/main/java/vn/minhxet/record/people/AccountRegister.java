package vn.minhxet.record.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Account;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.account.Role;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.record.people.PeopleEvent.Kind;
import vn.minhxet.record.people.PeopleLedger.Transaction;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.store.AccountRow;
import vn.minhxet.store.GrantRow;

/**
 * The accounts of a record (sổ tài khoản): who may sign in, and what was granted to whom. Each change is an entry of the
 * ledger. Accounts are locked and never removed: the ledger names them for ever. Safe for any thread.
 */
public final class AccountRegister {

    /** As long as names and ids of other systems are; more is a mistake. */
    private static final int MOST_TEXT = 200;

    private final PeopleLedger ledger;

    public AccountRegister(PeopleLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * An account with what administrators see of it.
     *
     * @param signedIn whether it has ever signed in
     * @param issuer of the identity by which it signs in elsewhere, null without one
     */
    public record Entry(
            Account account, boolean signedIn, @Nullable String issuer) {}

    /** Whether there is any account. */
    public boolean isEmpty() {
        return ledger.read(rows -> rows.accounts().isEmpty());
    }

    /** All accounts, in order of id. */
    public List<Entry> list(Caller by) {
        return ledger.read(rows -> {
            Permission.of(rows, by).require(Action.MANAGE_ACCOUNTS, OrganizationPath.WHOLE);
            return rows.accounts().stream()
                    .map(it -> new Entry(Permission.account(rows, it), it.signedIn(), it.issuer()))
                    .toList();
        });
    }

    /**
     * Makes an account that may do nothing yet.
     *
     * @return its one-time password, which is kept nowhere
     */
    public String create(Caller by, String id, String name) {
        String password = Passwords.oneTime();
        String hash = Passwords.hash(password);
        return change(by, it -> {
            add(it, by, id, name, hash);
            return password;
        });
    }

    /**
     * Makes the first account, an administrator of the whole record, where there is none.
     *
     * @return its one-time password; empty where there are accounts already
     */
    public Optional<String> begin(Caller by, String id, String name) {
        String password = Passwords.oneTime();
        String hash = Passwords.hash(password);
        return change(by, it -> {
            if (!it.rows().accounts().isEmpty()) {
                return Optional.empty();
            }
            add(it, by, id, name, hash);
            add(it, by, id, Grant.whole(Role.ADMINISTRATOR));
            return Optional.of(password);
        });
    }

    private static void add(Transaction it, Caller by, String id, String name, String hash) {
        if (!Account.isId(id)) {
            throw PeopleRefusal.ACCOUNT_ID.with(id.length() > MOST_TEXT ? id.substring(0, MOST_TEXT) : id);
        }
        if (unfit(name)) {
            throw PeopleRefusal.ACCOUNT_NAME.with(MOST_TEXT);
        }
        if (it.rows().account(id).isPresent()) {
            throw PeopleRefusal.ACCOUNT_EXISTS.with(id);
        }
        AccountRow row = new AccountRow(id, name, hash, true, null, null, false, false, AccountStatement.newSalt(), 0);
        long index = it.enter(PeopleEvent.of(Kind.CREATED, id, AccountStatement.digest(row)), by);
        it.rows().addAccount(Accounts.at(row, index));
    }

    /** Grants a role over an organization with all below it, or over the whole record. */
    public void grant(Caller by, String id, Grant grant) {
        change(by, it -> {
            other(it, by, id);
            add(it, by, id, grant);
            return true;
        });
    }

    private static void add(Transaction it, Caller by, String id, Grant grant) {
        String organization = organization(grant);
        if (!organization.isEmpty() && unfit(organization)) {
            throw PeopleRefusal.ORGANIZATION_ID.with(MOST_TEXT);
        }
        boolean there = it.rows().grantsOf(id).stream()
                .anyMatch(row -> row.role().equals(grant.role().name())
                        && row.organization().equals(organization));
        if (there) {
            throw PeopleRefusal.ALREADY_GRANTED.with(id);
        }
        long index = it.enter(PeopleEvent.of(Kind.GRANTED, id, grant), by);
        it.rows().addGrant(new GrantRow(id, grant.role().name(), organization, index));
    }

    private static String organization(Grant grant) {
        String organization = grant.organization();
        return organization == null ? "" : organization;
    }

    /** Takes a grant away. */
    public void revoke(Caller by, String id, Grant grant) {
        change(by, it -> {
            other(it, by, id);
            if (it.rows().removeGrant(id, grant.role().name(), organization(grant)) == 0) {
                throw PeopleRefusal.NOT_GRANTED.with(id);
            }
            it.enter(PeopleEvent.of(Kind.REVOKED, id, grant), by);
            return true;
        });
    }

    /** Locks an account: its sessions end, and nobody signs in to it. */
    public void lock(Caller by, String id) {
        change(by, it -> {
            other(it, by, id);
            Accounts.save(it, by, Kind.LOCKED, Accounts.locked(known(it, id), true));
            it.rows().endSessionsOf(id);
            return true;
        });
    }

    /** Unlocks an account. */
    public void unlock(Caller by, String id) {
        change(by, it -> {
            Accounts.save(it, by, Kind.UNLOCKED, Accounts.locked(known(it, id), false));
            return true;
        });
    }

    /**
     * Gives an account a new one-time password; its sessions end.
     *
     * @return the password, which is kept nowhere
     */
    public String resetPassword(Caller by, String id) {
        String password = Passwords.oneTime();
        String hash = Passwords.hash(password);
        return change(by, it -> {
            other(it, by, id);
            Accounts.save(it, by, Kind.PASSWORD_RESET, Accounts.withPassword(known(it, id), hash, true));
            it.rows().endSessionsOf(id);
            return password;
        });
    }

    /**
     * Lets an account sign in as an identity of another system.
     *
     * @param issuer as its tokens name it
     * @param identity the subject of its tokens
     */
    public void linkIdentity(Caller by, String id, String issuer, String identity) {
        change(by, it -> {
            other(it, by, id);
            if (unfit(issuer) || unfit(identity)) {
                throw PeopleRefusal.IDENTITY_UNFIT.with(MOST_TEXT);
            }
            it.rows()
                    .accountOfIdentity(issuer, identity)
                    .filter(row -> !row.id().equals(id))
                    .ifPresent(row -> {
                        throw PeopleRefusal.IDENTITY_TAKEN.with(row.id());
                    });
            Accounts.save(it, by, Kind.IDENTITY_LINKED, Accounts.withIdentity(known(it, id), issuer, identity));
            it.rows().endSessionsOf(id);
            return true;
        });
    }

    private static boolean unfit(String text) {
        return text.isBlank()
                || text.codePointCount(0, text.length()) > MOST_TEXT
                || NormalizedText.forbidden(text) >= 0;
    }

    private static AccountRow known(Transaction it, String id) {
        return it.rows().account(id).orElseThrow(() -> PeopleRefusal.ACCOUNT_UNKNOWN.with(Accounts.shown(id)));
    }

    /** Nobody changes what he himself may do. */
    private static void other(Transaction it, Caller by, String id) {
        known(it, id);
        if (by.account().filter(mine -> mine.id().equals(id)).isPresent()) {
            throw PeopleRefusal.ACCOUNT_OWN.with();
        }
    }

    private <T> T change(Caller by, Function<Transaction, T> work) {
        return ledger.enter(it -> {
            Permission.of(it.rows(), by).require(Action.MANAGE_ACCOUNTS, OrganizationPath.WHOLE);
            return work.apply(it);
        });
    }
}
