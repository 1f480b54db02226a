package vn.minhxet.http;

import vn.minhxet.language.Bilingual;

/** A size in words. */
public final class ByteSize {

    private ByteSize() {}

    /** In whole MiB from one on, else in bytes. */
    public static Bilingual of(long bytes) {
        long whole = bytes >> 20;
        return whole > 0
                ? new Bilingual(whole + " MiB", whole + " MiB")
                : new Bilingual(bytes + " byte", bytes + " bytes");
    }
}
