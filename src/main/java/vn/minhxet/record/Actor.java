package vn.minhxet.record;

import vn.minhxet.account.Caller;

/**
 * Who makes an entry (người thực hiện). Immutable.
 *
 * @param caller a signed-in account, or the local operator of the command line
 */
public record Actor(Caller caller) {

    /** The local operator, under a name that stays readable in the ledger for ever. */
    public Actor(String name) {
        this(Caller.local(name));
    }

    /** As the program knows the person: the id of an account, or the name of the local operator. */
    public String name() {
        return caller.name();
    }
}
