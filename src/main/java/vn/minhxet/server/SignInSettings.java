package vn.minhxet.server;

import java.util.Optional;
import vn.minhxet.identity.IdentityProvider;

/**
 * How people of a record reach the server (thiết lập đăng nhập). Immutable.
 *
 * @param tls the certificate of the server; without one it speaks plain HTTP
 * @param behindProxy whether a proxy with TLS stands in front: then addresses and scheme that it tells are believed, from
 *     this machine alone
 * @param provider by which people may sign in too
 */
public record SignInSettings(Optional<TlsKeystore> tls, boolean behindProxy, Optional<IdentityProvider> provider) {

    /** Plain HTTP, passwords alone. */
    public static final SignInSettings PLAIN = new SignInSettings(Optional.empty(), false, Optional.empty());

    /** Whether browsers reach the server over TLS alone. */
    boolean isSecure() {
        return behindProxy || tls.isPresent();
    }
}
