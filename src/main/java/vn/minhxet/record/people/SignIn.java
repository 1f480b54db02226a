package vn.minhxet.record.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Account;
import vn.minhxet.account.Caller;
import vn.minhxet.record.people.PeopleEvent.Kind;
import vn.minhxet.record.people.PeopleLedger.Transaction;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.store.AccountRow;
import vn.minhxet.store.PeopleRows;
import vn.minhxet.store.SessionRow;

/**
 * Signing in and out (đăng nhập, đăng xuất): sessions are kept in the database, so that servers share them and a lock ends
 * them at once. Attempts are counted there too, each before it is looked at, so that many at once are no way around. Safe
 * for any thread.
 */
public final class SignIn {

    /** Half an hour away from the desk. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** A working day with its evening. */
    static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How long attempts count. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Who has forgotten his password notices within a few; a guesser gets 480 a day, of some 10^20. */
    static final int MOST_OF_ACCOUNT = 5;

    /** An office behind one address has some dozens of people, who do not all mistype at once. */
    static final int MOST_OF_ADDRESS = 30;

    /** The last use of a session is written down no more often: a page of many parts is one use. */
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    /** What stands for the program itself where nobody signed in. */
    private static final String PROGRAM = "minhxet";

    /** The attempt that stands for all that were refused in a window. */
    private static final String REFUSED = "refused";

    private static final int ID_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final PeopleLedger ledger;
    private final Clock clock;

    public SignIn(PeopleLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A session that began. Immutable.
     *
     * @param session its id, 256 bits by chance; kept nowhere but with who signed in
     */
    public record Begun(String session, Account account) {}

    private record Attempt(String id, String account, String address) {}

    /**
     * Signs in with a password.
     *
     * @param address from which it is tried
     * @throws PeopleRefusedException the same for an unknown account, a wrong password and a locked account
     */
    public Begun withPassword(String id, String password, String address) {
        Attempt attempt = attempt(id, address);
        AccountRow row = verified(id, password).orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
        String kept = row.password();
        String stronger = kept != null && Passwords.isWeak(kept) ? Passwords.hash(password) : null;
        return begun(row.id(), kept, stronger, attempt);
    }

    /** Signs in an identity that another system vouches for; no account is made of it. */
    public Begun withIdentity(String issuer, String identity) {
        AccountRow row = ledger.read(rows -> rows.accountOfIdentity(issuer, identity))
                .filter(it -> !it.locked() && isEntered(it))
                .orElseThrow(PeopleRefusal.IDENTITY_UNKNOWN::with);
        return begun(row.id(), row.password(), null, null);
    }

    private Optional<AccountRow> verified(String id, String password) {
        Optional<AccountRow> row = ledger.read(rows -> rows.account(id));
        boolean matches =
                Passwords.matches(password, row.map(AccountRow::password).orElse(null));
        return row.filter(it -> matches && !it.locked() && isEntered(it));
    }

    /** A password that somebody put into the database, past the ledger, opens nothing. */
    private boolean isEntered(AccountRow row) {
        return ledger.digest(row.index())
                .filter(it -> it.equals(AccountHistory.state(row).digest()))
                .isPresent();
    }

    /** Counts the attempt before anything of it is looked at. */
    private Attempt attempt(String id, String address) {
        long now = clock.millis();
        Attempt attempt = new Attempt(UUID.randomUUID().toString(), tried("account", id), tried("address", address));
        Optional<Throttle> throttle = ledger.note(rows -> throttle(rows, id, attempt, now));
        if (throttle.isEmpty()) {
            return attempt;
        }
        if (throttle.get() == Throttle.BEGINS) {
            ledger.enter(it -> it.enter(PeopleEvent.of(Kind.THROTTLED, id), Caller.local(PROGRAM)));
        }
        throw PeopleRefusal.SIGN_IN_THROTTLED.with(WINDOW.toMinutes());
    }

    private enum Throttle {
        /** The first attempt that a known account is refused by its own number: entered, once in a window. */
        BEGINS,
        HOLDS
    }

    private static Optional<Throttle> throttle(PeopleRows rows, String id, Attempt attempt, long now) {
        long since = now - WINDOW.toMillis();
        rows.forgetAttemptsBefore(since);
        if (rows.attempts(attempt.account, since) >= MOST_OF_ACCOUNT) {
            boolean begins = rows.account(id).isPresent() && rows.addAttempt(REFUSED, attempt.account, now);
            return Optional.of(begins ? Throttle.BEGINS : Throttle.HOLDS);
        }
        if (rows.attempts(attempt.address, since) >= MOST_OF_ADDRESS) {
            return Optional.of(Throttle.HOLDS);
        }
        rows.addAttempt(attempt.id, attempt.account, now);
        rows.addAttempt(attempt.id, attempt.address, now);
        return Optional.empty();
    }

    private Begun begun(String id, @Nullable String kept, @Nullable String stronger, @Nullable Attempt attempt) {
        byte[] bytes = new byte[ID_BYTES];
        CHANCE.nextBytes(bytes);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        boolean entered = stronger != null
                || ledger.read(rows -> rows.account(id))
                        .filter(it -> !it.signedIn())
                        .isPresent();
        Account account = entered
                ? ledger.enter(it -> {
                    Account begun = begin(it.rows(), id, kept, session, attempt);
                    Caller by = Caller.of(begun);
                    enterFirst(it, by);
                    if (stronger != null) {
                        AccountRow row = it.rows().account(id).orElseThrow();
                        Accounts.save(
                                it,
                                by,
                                Kind.PASSWORD_REHASHED,
                                Accounts.withPassword(row, stronger, row.passwordDue()));
                    }
                    return begun;
                })
                : ledger.note(rows -> begin(rows, id, kept, session, attempt));
        return new Begun(session, account);
    }

    private static void enterFirst(Transaction it, Caller by) {
        AccountRow row = it.rows().account(by.name()).orElseThrow();
        if (!row.signedIn()) {
            it.rows().changeAccount(Accounts.signedIn(row));
            it.enter(PeopleEvent.of(Kind.FIRST_SIGN_IN, row.id()), by);
        }
    }

    /** Looks again: the account may have been locked, or its password changed, while the password was worked out. */
    private Account begin(
            PeopleRows rows, String id, @Nullable String kept, String session, @Nullable Attempt attempt) {
        long now = clock.millis();
        AccountRow row = rows.account(id)
                .filter(it -> !it.locked() && Objects.equals(it.password(), kept))
                .orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
        if (attempt != null) {
            rows.forgetAttempts(attempt.id, attempt.account);
        }
        rows.endSessionsBefore(now - ABSOLUTE.toMillis(), now - IDLE.toMillis());
        rows.addSession(new SessionRow(hash(session), id, now, now));
        return Permission.account(rows, row);
    }

    /** Who has the session, with what was granted to it until now; empty where it ended or never was. */
    public Optional<Caller> caller(String session) {
        long now = clock.millis();
        String hash = hash(session);
        Optional<SessionRow> row = ledger.read(rows -> rows.session(hash)).filter(it -> lives(it, now));
        row.filter(it -> now - it.used() >= USE_NOTED.toMillis())
                .ifPresent(it -> ledger.note(rows -> {
                    rows.useSession(hash, now);
                    return true;
                }));
        return row.flatMap(it -> ledger.read(rows -> rows.account(it.account())))
                .filter(it -> !it.locked() && isEntered(it))
                .map(it -> Caller.of(ledger.read(rows -> Permission.account(rows, it))));
    }

    private static boolean lives(SessionRow it, long now) {
        return now - it.began() < ABSOLUTE.toMillis() && now - it.used() < IDLE.toMillis();
    }

    /** Ends a session. */
    public void end(String session) {
        ledger.note(rows -> {
            rows.endSession(hash(session));
            return true;
        });
    }

    /**
     * Changes the password of the one who has a session; all other sessions of the account end.
     *
     * @param address from which it is tried: a stolen session must not be a way to guess the password
     */
    public void changePassword(String session, String old, String changed, String address) {
        Caller caller = caller(session).orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
        Passwords.check(changed);
        if (old.equals(changed)) {
            throw PeopleRefusal.PASSWORD_SAME.with();
        }
        Attempt attempt = attempt(caller.name(), address);
        AccountRow row = verified(caller.name(), old).orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
        String hash = Passwords.hash(changed);
        ledger.enter(it -> {
            AccountRow now = it.rows()
                    .account(row.id())
                    .filter(found -> !found.locked() && Objects.equals(found.password(), row.password()))
                    .orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
            Accounts.save(it, caller, Kind.PASSWORD_CHANGED, Accounts.withPassword(now, hash, false));
            it.rows().forgetAttempts(attempt.id, attempt.account);
            SessionRow own = it.rows().session(hash(session)).orElseThrow(PeopleRefusal.SIGN_IN_FAILED::with);
            it.rows().endSessionsOf(row.id());
            it.rows().addSession(own);
            return true;
        });
    }

    private static String tried(String what, String value) {
        return hash(what + "\n" + value);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
