package vn.minhxet.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows of people within one transaction: accounts, grants, sessions, attempts, the access log. For one thread. */
public final class PeopleRows {

    private static final RowMapper<AccountRow> ACCOUNT = (rows, context) -> new AccountRow(
            rows.getString("id"),
            rows.getString("name"),
            rows.getString("password"),
            rows.getBoolean("password_due"),
            rows.getString("issuer"),
            rows.getString("identity"),
            rows.getBoolean("locked"),
            rows.getBoolean("signed_in"),
            rows.getString("salt"),
            rows.getLong("log_index"));

    private static final RowMapper<GrantRow> GRANT = (rows, context) -> new GrantRow(
            rows.getString("account"),
            rows.getString("role"),
            rows.getString("organization"),
            rows.getLong("log_index"));

    private static final RowMapper<AccessRow> ACCESS = (rows, context) -> new AccessRow(
            rows.getLong("number"),
            rows.getString("at"),
            rows.getString("door"),
            rows.getString("account"),
            rows.getBoolean("signed_in"),
            rows.getString("kind"),
            rows.getString("campaign"),
            rows.getString("subject"),
            rows.getObject("log_index") == null ? null : rows.getLong("log_index"));

    private final Handle handle;

    PeopleRows(Handle handle) {
        this.handle = handle;
    }

    // Accounts and grants

    /** All, in order of id. */
    public List<AccountRow> accounts() {
        return handle.createQuery("select * from account order by id")
                .map(ACCOUNT)
                .list();
    }

    public Optional<AccountRow> account(String id) {
        return handle.createQuery("select * from account where id = :id")
                .bind("id", id)
                .map(ACCOUNT)
                .findOne();
    }

    public Optional<AccountRow> accountOfIdentity(String issuer, String identity) {
        return handle.createQuery("select * from account where issuer = :issuer and identity = :identity")
                .bind("issuer", issuer)
                .bind("identity", identity)
                .map(ACCOUNT)
                .findOne();
    }

    public void addAccount(AccountRow it) {
        handle.execute(
                "insert into account values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.name(),
                it.password(),
                it.passwordDue(),
                it.issuer(),
                it.identity(),
                it.locked(),
                it.signedIn(),
                it.salt(),
                it.index());
    }

    public void changeAccount(AccountRow it) {
        handle.execute(
                "update account set name = ?, password = ?, password_due = ?, issuer = ?, identity = ?, locked = ?,"
                        + " signed_in = ?, salt = ?, log_index = ? where id = ?",
                it.name(),
                it.password(),
                it.passwordDue(),
                it.issuer(),
                it.identity(),
                it.locked(),
                it.signedIn(),
                it.salt(),
                it.index(),
                it.id());
    }

    /** All, in order. */
    public List<GrantRow> grants() {
        return handle.createQuery("select * from account_grant order by account, role, organization")
                .map(GRANT)
                .list();
    }

    public List<GrantRow> grantsOf(String account) {
        return handle.createQuery("select * from account_grant where account = :account order by role, organization")
                .bind("account", account)
                .map(GRANT)
                .list();
    }

    public void addGrant(GrantRow it) {
        handle.execute(
                "insert into account_grant values (?, ?, ?, ?)",
                it.account(),
                it.role(),
                it.organization(),
                it.index());
    }

    /** Takes a grant away; the number of grants taken. */
    public int removeGrant(String account, String role, String organization) {
        return handle.execute(
                "delete from account_grant where account = ? and role = ? and organization = ?",
                account,
                role,
                organization);
    }

    // Sessions

    public void addSession(SessionRow it) {
        handle.execute("insert into session values (?, ?, ?, ?)", it.hash(), it.account(), it.began(), it.used());
    }

    public Optional<SessionRow> session(String hash) {
        return handle.createQuery("select * from session where hash = :hash")
                .bind("hash", hash)
                .map((rows, context) -> new SessionRow(
                        rows.getString("hash"), rows.getString("account"), rows.getLong("began"), rows.getLong("used")))
                .findOne();
    }

    public void useSession(String hash, long at) {
        handle.execute("update session set used = ? where hash = ?", at, hash);
    }

    public void endSession(String hash) {
        handle.execute("delete from session where hash = ?", hash);
    }

    public void endSessionsOf(String account) {
        handle.execute("delete from session where account = ?", account);
    }

    /** Ends sessions that began or were last used before. */
    public void endSessionsBefore(long began, long used) {
        handle.execute("delete from session where began < ? or used < ?", began, used);
    }

    // Attempts to sign in

    public long attempts(String tried, long since) {
        return handle.createQuery("select count(*) from sign_in_attempt where tried = :tried and at >= :since")
                .bind("tried", tried)
                .bind("since", since)
                .mapTo(Long.class)
                .one();
    }

    /** Adds an attempt; false where it is there already. */
    public boolean addAttempt(String attempt, String tried, long at) {
        return handle.execute(
                        "insert into sign_in_attempt values (?, ?, ?) on conflict (tried, attempt) do nothing",
                        attempt,
                        tried,
                        at)
                > 0;
    }

    /** Forgets an attempt that went well, and those before it of the same account. */
    public void forgetAttempts(String attempt, String tried) {
        handle.execute("delete from sign_in_attempt where attempt = ? or tried = ?", attempt, tried);
    }

    public void forgetAttemptsBefore(long at) {
        handle.execute("delete from sign_in_attempt where at < ?", at);
    }

    // Access log

    /** Adds a line with the next number; the transaction is the only one that writes. */
    public void addAccess(AccessRow it) {
        handle.execute(
                "insert into access_log select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint)"
                        + " from access_log",
                it.at(),
                it.door(),
                it.account(),
                it.signedIn(),
                it.kind(),
                it.campaign(),
                it.subject(),
                it.index());
    }

    /**
     * Lines of the access log, the newest first.
     *
     * @param subject empty for any
     * @param account empty for any
     * @param from the first time, ISO; empty for any
     * @param before the time after the last, ISO; empty for any
     */
    public List<AccessRow> accesses(String subject, String account, String from, String before, int most) {
        return handle.createQuery("select * from access_log where (:subject = '' or subject = :subject)"
                        + " and (:account = '' or account = :account) and (:from = '' or at >= :from)"
                        + " and (:before = '' or at < :before) order by number desc limit :most")
                .bind("subject", subject)
                .bind("account", account)
                .bind("from", from)
                .bind("before", before)
                .bind("most", most)
                .map(ACCESS)
                .list();
    }

    /** The lines that the ledger has an entry of. */
    public List<AccessRow> enteredAccesses() {
        return handle.createQuery("select * from access_log where log_index is not null order by number")
                .map(ACCESS)
                .list();
    }

    /** Who looked stays, at whom is erased. */
    public void eraseAccesses(String campaign, String subject) {
        handle.execute("update access_log set subject = null where campaign = ? and subject = ?", campaign, subject);
    }
}
