package vn.minhxet.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** Keys and signatures of RFC 8032 between the 32 raw bytes that notes hold and what Java takes. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;

    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";

    /** What stands before the raw bytes in PKCS #8 and in X.509 (RFC 8410). */
    private static final byte[] BEFORE_SEED = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static byte[] newSeed() {
        byte[] seed = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    /** The public key of a seed. Java derives one only while it makes a pair, from what its source of chance gives it. */
    static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator pair = KeyPairGenerator.getInstance(NAME);
            pair.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            byte[] encoded = pair.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, BEFORE_KEY.length, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java from 15 on has it
        }
    }

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(join(BEFORE_SEED, seed)));
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False also where the signature is none at all. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(key(publicKey));
            verifier.update(message);
            return signature.length == SIGNATURE_LENGTH && verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether 32 bytes are a point of the curve. */
    static boolean isKey(byte[] publicKey) {
        try {
            Signature.getInstance(NAME).initVerify(key(publicKey));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The seed in a private key of PKCS #8, as OpenSSL writes it. */
    static byte[] seed(byte[] pkcs8) {
        int length = BEFORE_SEED.length;
        if (pkcs8.length != length + KEY_LENGTH || !Arrays.equals(pkcs8, 0, length, BEFORE_SEED, 0, length)) {
            throw new LedgerFormatException(Kind.KEY, Integer.toString(pkcs8.length));
        }
        return Arrays.copyOfRange(pkcs8, length, pkcs8.length);
    }

    private static PublicKey key(byte[] publicKey) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(join(BEFORE_KEY, publicKey)));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Gives the seed where a pair of keys is made by chance. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
