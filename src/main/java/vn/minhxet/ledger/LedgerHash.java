package vn.minhxet.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** A SHA-256 of 32 bytes: of an entry, of a node of the tree over entries, or of anything else. */
public final class LedgerHash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The root of a tree without entries: the hash of nothing (RFC 6962, 2.1). */
    public static final LedgerHash EMPTY_ROOT = new LedgerHash(sha256().digest());

    /** What stands before the bytes of an entry and of two nodes, so that no entry passes for a node (RFC 6962, 2.1). */
    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    private final byte[] bytes;

    private LedgerHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash that consists of 32 bytes.
     *
     * @throws LedgerFormatException {@code HASH_LENGTH}
     */
    public static LedgerHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new LedgerFormatException(Kind.HASH_LENGTH, Integer.toString(bytes.length));
        }
        return new LedgerHash(bytes.clone());
    }

    /** What {@link #base64} wrote. */
    static LedgerHash parse(String base64) {
        return of(FormatText.base64(base64));
    }

    /** The hash of an entry as a leaf of the tree: SHA-256(0x00 ‖ entry). */
    public static LedgerHash leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new LedgerHash(digest.digest(entry));
    }

    /** The hash of two nodes: SHA-256(0x01 ‖ left ‖ right). */
    public static LedgerHash node(LedgerHash left, LedgerHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new LedgerHash(digest.digest(right.bytes));
    }

    /** The hash of some bytes one after the other, with nothing between. */
    static LedgerHash plain(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new LedgerHash(digest.digest());
    }

    /** 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 44 characters. */
    public String base64() {
        return FormatText.base64(bytes);
    }

    /** 64 digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerHash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
