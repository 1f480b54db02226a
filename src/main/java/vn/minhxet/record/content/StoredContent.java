package vn.minhxet.record.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Facts, rulebooks and results as they are stored: packed, and named by the SHA-256 of their plain bytes. Immutable.
 *
 * @param hash hexadecimal
 * @param packed zlib
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredContent(String hash, byte[] packed) {

    /** What is unpacked at a time: small beside any file, and no call costs more than it brings. */
    private static final int BUFFER = 1 << 16;

    /** Of zlib's format (RFC 1950) at the fastest level, which packs a province's facts in a third of the time. */
    private static final byte[] HEADER = {0x78, 0x01};

    /** Writes plain bytes. */
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Packs and names what is written. */
    public static StoredContent of(Writer writer) {
        MessageDigest digest = sha256();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DigestOutputStream(
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), BUFFER), digest)) {
            writer.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredContent(HexFormat.of().formatHex(digest.digest()), packed.toByteArray());
    }

    /** The plain bytes; empty where what is stored is not, to its last byte, what was stored. */
    public Optional<byte[]> plain() {
        Inflater inflater = new Inflater();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater, BUFFER)) {
            byte[] plain = in.readAllBytes();
            boolean whole = inflater.getTotalIn() == packed.length
                    && Arrays.equals(HEADER, 0, HEADER.length, packed, 0, HEADER.length)
                    && hash.equals(HexFormat.of().formatHex(sha256().digest(plain)));
            return whole ? Optional.of(plain) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
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
