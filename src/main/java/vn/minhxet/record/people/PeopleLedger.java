package vn.minhxet.record.people;

import java.util.Optional;
import java.util.function.Function;
import vn.minhxet.account.Caller;
import vn.minhxet.store.PeopleRows;

/** The rows of people and the ledger that their events are entered in, as the record hands them out. Safe for any thread. */
public interface PeopleLedger {

    /** Rows and ledger of one transaction. For one thread. */
    interface Transaction {

        /** The rows. */
        PeopleRows rows();

        /** Enters an event; the index of the entry. */
        long enter(PeopleEvent event, Caller by);
    }

    /** Whether events can be entered: not by an auditor who reads without the signing key. */
    boolean signs();

    /** The digest of an account that the entry of an index holds; empty where it holds none. */
    Optional<String> digest(long index);

    /** Reads in one transaction. */
    <T> T read(Function<PeopleRows, T> work);

    /** Changes what the ledger is not told of, in one transaction. */
    <T> T note(Function<PeopleRows, T> work);

    /** Changes in one transaction with entries; all of it, or nothing. */
    <T> T enter(Function<Transaction, T> work);
}
