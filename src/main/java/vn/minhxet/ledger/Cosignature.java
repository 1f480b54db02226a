package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a witness says by cosigning (C2SP tlog-cosignature, version 1): at that time the checkpoint was the largest
 * consistent one of the ledger that it had seen.
 *
 * @param witness the name of its key
 * @param time seconds since 1970, from 0 on
 */
public record Cosignature(String witness, long time) {

    /** The bytes of the time before the signature, the most significant first. */
    static final int TIME_LENGTH = Long.BYTES;

    /** What is signed: two lines before the text of the note. */
    static byte[] message(SignedNote checkpoint, long time) {
        return ("cosignature/v1\ntime " + time + "\n" + checkpoint.body()).getBytes(UTF_8);
    }
}
