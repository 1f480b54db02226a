package vn.minhxet.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Facts, rulebooks and results as they are stored: packed, and named by the SHA-256 of their plain bytes. Immutable.
 *
 * @param hash hexadecimal
 * @param packed gzip
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredContent(String hash, byte[] packed) {

    /** Writes plain bytes. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    static StoredContent of(Writer writer) {
        MessageDigest digest = sha256();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed, 1 << 16);
                OutputStream out = new java.security.DigestOutputStream(zip, digest)) {
            writer.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredContent(HexFormat.of().formatHex(digest.digest()), packed.toByteArray());
    }

    /** The plain bytes; empty where they are not those that were stored. */
    Optional<byte[]> plain() {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            byte[] plain = in.readAllBytes();
            return hash.equals(HexFormat.of().formatHex(sha256().digest(plain)))
                    ? Optional.of(plain)
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
