package vn.minhxet.record.people;

import vn.minhxet.account.Caller;
import vn.minhxet.language.SafeText;
import vn.minhxet.record.people.PeopleEvent.Kind;
import vn.minhxet.record.people.PeopleLedger.Transaction;
import vn.minhxet.store.AccountRow;

/** Rows of accounts as they change (thay đổi của tài khoản). Pure functions but for {@link #save}. */
final class Accounts {

    private Accounts() {}

    /** Saves a changed account under a new salt, with its entry. */
    static void save(Transaction it, Caller by, Kind kind, AccountRow changed) {
        AccountRow salted = new AccountRow(
                changed.id(),
                changed.name(),
                changed.password(),
                changed.passwordDue(),
                changed.issuer(),
                changed.identity(),
                changed.locked(),
                changed.signedIn(),
                AccountStatement.newSalt(),
                0);
        long index = it.enter(PeopleEvent.of(kind, changed.id(), AccountStatement.digest(salted)), by);
        it.rows().changeAccount(at(salted, index));
    }

    static AccountRow at(AccountRow it, long index) {
        return new AccountRow(
                it.id(),
                it.name(),
                it.password(),
                it.passwordDue(),
                it.issuer(),
                it.identity(),
                it.locked(),
                it.signedIn(),
                it.salt(),
                index);
    }

    static AccountRow locked(AccountRow it, boolean locked) {
        return new AccountRow(
                it.id(),
                it.name(),
                it.password(),
                it.passwordDue(),
                it.issuer(),
                it.identity(),
                locked,
                it.signedIn(),
                it.salt(),
                it.index());
    }

    static AccountRow signedIn(AccountRow it) {
        return new AccountRow(
                it.id(),
                it.name(),
                it.password(),
                it.passwordDue(),
                it.issuer(),
                it.identity(),
                it.locked(),
                true,
                it.salt(),
                it.index());
    }

    static AccountRow withPassword(AccountRow it, String hash, boolean due) {
        return new AccountRow(
                it.id(),
                it.name(),
                hash,
                due,
                it.issuer(),
                it.identity(),
                it.locked(),
                it.signedIn(),
                it.salt(),
                it.index());
    }

    /** One who signs in elsewhere needs no password of its own any more. */
    static AccountRow withIdentity(AccountRow it, String issuer, String identity) {
        return new AccountRow(
                it.id(), it.name(), null, false, issuer, identity, it.locked(), it.signedIn(), it.salt(), it.index());
    }

    /** What somebody typed, as it may be shown back. */
    static String shown(String id) {
        return String.valueOf(SafeText.of(id));
    }
}
