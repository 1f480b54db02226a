package vn.minhxet.api;

import vn.minhxet.subject.Words;

/** A size in words. */
final class Size {

    private Size() {}

    /** In whole MiB from one on, else in bytes. */
    static Words of(long bytes) {
        long whole = bytes >> 20;
        return whole > 0 ? new Words(whole + " MiB", whole + " MiB") : new Words(bytes + " byte", bytes + " bytes");
    }
}
