package vn.minhxet.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A file with the certificate of the server and its key (kho khóa TLS), PKCS#12 or JKS. Immutable.
 *
 * @param password of the file and of the key
 */
public record TlsKeystore(Path file, String password) {

    /**
     * What the file holds.
     *
     * @throws TlsKeystoreException where it cannot be used
     */
    KeyStore read() {
        try {
            return KeyStore.getInstance(file.toFile(), password.toCharArray());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new TlsKeystoreException(e);
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return file.toString();
    }
}
