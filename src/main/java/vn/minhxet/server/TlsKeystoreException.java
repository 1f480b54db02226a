package vn.minhxet.server;

/** The file with the certificate of the server cannot be used: it is not there, damaged, or has another password. */
public final class TlsKeystoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TlsKeystoreException(Throwable cause) {
        super(cause);
    }
}
