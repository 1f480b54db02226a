package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * A key with its name, its use and the id that follows from both: {@code name+id+key}, the id in 8 hexadecimal digits, the
 * key in Base64 behind a byte for its use.
 */
final class KeyText {

    /** Signs notes. */
    static final byte NOTE = 1;

    /** Cosigns checkpoints with a time. */
    static final byte COSIGNATURE = 4;

    static final int ID_LENGTH = 4;

    private final String name;
    private final byte use;
    private final byte[] key;

    private KeyText(String name, byte use, byte[] key) {
        this.name = name;
        this.use = use;
        this.key = key;
    }

    static KeyText of(String name, byte use, byte[] publicKey) {
        if (!isName(name)) {
            throw new LedgerFormatException(Kind.KEY_NAME, name);
        }
        if (publicKey.length != Ed25519.KEY_LENGTH || !Ed25519.isKey(publicKey)) {
            throw new LedgerFormatException(Kind.KEY, name);
        }
        return new KeyText(name, use, publicKey.clone());
    }

    static KeyText parse(String text, byte use) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new LedgerFormatException(Kind.KEY, text);
        }
        KeyText read = of(parts[0], use, contents(parts[2], use));
        if (!parts[1].equals(HexFormat.of().formatHex(read.id()))) {
            throw new LedgerFormatException(Kind.KEY_ID, text);
        }
        return read;
    }

    /** The key behind the byte for its use. */
    static byte[] contents(String base64, byte use) {
        byte[] bytes = FormatText.base64(base64);
        if (bytes.length == 0 || bytes[0] != use) {
            throw new LedgerFormatException(Kind.KEY_TYPE, bytes.length == 0 ? "" : Integer.toString(bytes[0]));
        }
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /** Unicode spaces and the plus separate; what separates cannot be part of a name. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && UTF_8.newEncoder().canEncode(name)
                && name.codePoints().noneMatch(KeyText::separates);
    }

    private static boolean separates(int it) {
        return it == '+' || it < ' ' || it == 0x85 || Character.isSpaceChar(it) || Character.isWhitespace(it);
    }

    String name() {
        return name;
    }

    byte[] key() {
        return key.clone();
    }

    /** The first 4 bytes of SHA-256(name ‖ line feed ‖ use ‖ key). */
    byte[] id() {
        byte[] whole = LedgerHash.plain((name + "\n").getBytes(UTF_8), new byte[] {use}, key)
                .bytes();
        return Arrays.copyOf(whole, ID_LENGTH);
    }

    String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(key);
    }

    /** With the byte for its use. */
    String base64(byte[] contents) {
        byte[] both = new byte[contents.length + 1];
        both[0] = use;
        System.arraycopy(contents, 0, both, 1, contents.length);
        return FormatText.base64(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyText that
                && name.equals(that.name)
                && use == that.use
                && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, use, Arrays.hashCode(key));
    }
}
