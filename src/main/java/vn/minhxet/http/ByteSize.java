package vn.minhxet.http;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** A size in words. */
public final class ByteSize {

    private static final MessageTemplate MEBIBYTES = Messages.template("api.detail.MEBIBYTES", "count");
    private static final MessageTemplate BYTES = Messages.template("api.detail.BYTES", "count");

    private ByteSize() {}

    /** In whole MiB from one on, else in bytes. */
    public static Bilingual of(long bytes) {
        long whole = bytes >> 20;
        return whole > 0 ? MEBIBYTES.with(whole) : BYTES.with(bytes);
    }
}
