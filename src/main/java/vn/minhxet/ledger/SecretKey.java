package vn.minhxet.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** A private key with its public one: {@code PRIVATE+KEY+name+id+key}, as Go's notes have it. No message shows it. */
final class SecretKey {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyText open;

    private SecretKey(String name, byte use, byte[] seed) {
        this.seed = seed;
        this.open = KeyText.of(name, use, Ed25519.publicKey(seed));
    }

    static SecretKey generate(String name, byte use) {
        return new SecretKey(name, use, Ed25519.newSeed());
    }

    static SecretKey parse(String text, byte use) {
        String[] parts = text.strip().split("\\+", 5);
        if (parts.length != 5 || !text.strip().startsWith(PRIVATE)) {
            throw new LedgerFormatException(Kind.KEY, "");
        }
        SecretKey read = new SecretKey(parts[2], use, seed(base64(parts[4]), use));
        if (!parts[3].equals(HexFormat.of().formatHex(read.open.id()))) {
            throw new LedgerFormatException(Kind.KEY_ID, parts[2] + "+" + parts[3]);
        }
        return read;
    }

    /** In PKCS #8, as OpenSSL writes it; it has neither name nor use. */
    static SecretKey parsePem(String name, byte use, String pem) {
        String base64 = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
        return new SecretKey(name, use, Ed25519.seed(base64(base64)));
    }

    private static byte[] seed(byte[] contents, byte use) {
        if (contents.length == 0 || contents[0] != use) {
            throw new LedgerFormatException(Kind.KEY_TYPE, "");
        }
        if (contents.length != 1 + Ed25519.KEY_LENGTH) {
            throw new LedgerFormatException(Kind.KEY, "");
        }
        return Arrays.copyOfRange(contents, 1, contents.length);
    }

    /** As other Base64, but a key that is misspelled does not come into a log. */
    private static byte[] base64(String text) {
        try {
            return FormatText.base64(text);
        } catch (LedgerFormatException e) {
            throw new LedgerFormatException(e.kind(), "");
        }
    }

    KeyText open() {
        return open;
    }

    String text() {
        return PRIVATE + open.name() + "+" + HexFormat.of().formatHex(open.id()) + "+" + open.base64(seed);
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(seed, message);
    }
}
