package vn.minhxet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.minhxet.facts.YearFacts;

/** The hash of the content of facts: equal for equal rows, in whichever form they came. Pure functions. */
public final class FactsHash {

    private FactsHash() {}

    /** SHA-256 over the facts as JSON, in hexadecimal digits; goes through all rows. */
    public static String of(YearFacts facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FactsWriter.json(facts, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written that could fail", e);
        }
    }
}
