package vn.minhxet.ledger;

import java.security.SecureRandom;
import java.util.Arrays;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * The part of an entry that names a person. It is kept apart from the ledger; the entry holds only its digest. When salt and
 * statement are erased, the ledger stays whole and says nothing of the person any more: without the salt nobody can try out
 * statements against the digest.
 */
public final class SaltedStatement {

    /** Bytes of a salt: as many as of the hash, so that it cannot be tried out. */
    public static final int SALT_LENGTH = 32;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] salt;
    private final byte[] statement;

    /**
     * Of what was kept.
     *
     * @param salt32 32 bytes
     * @param statement any bytes
     * @throws LedgerFormatException {@code SALT_LENGTH}
     */
    public SaltedStatement(byte[] salt32, byte[] statement) {
        if (salt32.length != SALT_LENGTH) {
            throw new LedgerFormatException(Kind.SALT_LENGTH, Integer.toString(salt32.length));
        }
        this.salt = salt32.clone();
        this.statement = statement.clone();
    }

    /** With a new salt. */
    public static SaltedStatement of(byte[] statement) {
        return new SaltedStatement(newSalt(), statement);
    }

    /** 32 bytes by chance, for one statement only. */
    public static byte[] newSalt() {
        byte[] salt = new byte[SALT_LENGTH];
        CHANCE.nextBytes(salt);
        return salt;
    }

    /** 32 bytes, a copy. */
    public byte[] salt() {
        return salt.clone();
    }

    /** A copy. */
    public byte[] statement() {
        return statement.clone();
    }

    /** SHA-256(salt ‖ statement); an entry names it in hexadecimal digits. The salt has a fixed length: nothing can move. */
    public LedgerHash digest() {
        return LedgerHash.plain(salt, statement);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaltedStatement that
                && Arrays.equals(salt, that.salt)
                && Arrays.equals(statement, that.statement);
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return digest().hex();
    }
}
