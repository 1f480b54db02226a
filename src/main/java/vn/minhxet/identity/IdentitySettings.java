package vn.minhxet.identity;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.minhxet.identity.IdentityException.Flaw;

/**
 * How an identity provider is reached (thiết lập hệ thống định danh). Immutable.
 *
 * @param issuer its address, https; http on this machine alone, as tests have it
 * @param client the id of this program there
 * @param secret of this program there
 * @param back the address of this server that the browser comes back to: {@code …/api/identity/return}
 * @param algorithm in which it signs, RS256 where none is told (OpenID Connect Core 3.1.3.7)
 */
public record IdentitySettings(URI issuer, String client, String secret, URI back, String algorithm) {

    /**
     * Reads a file of properties: {@code issuer}, {@code client-id}, {@code client-secret}, {@code redirect},
     * {@code algorithm}.
     *
     * @throws IdentityException where it cannot be read or something is missing
     */
    public static IdentitySettings read(Path file) {
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            told.load(reader);
            return new IdentitySettings(
                    guarded(URI.create(required(told, "issuer"))),
                    required(told, "client-id"),
                    required(told, "client-secret"),
                    URI.create(required(told, "redirect")),
                    told.getProperty("algorithm", "RS256"));
        } catch (IOException | IllegalArgumentException e) {
            throw new IdentityException(Flaw.SETTINGS, e);
        }
    }

    private static String required(Properties told, String name) {
        String value = told.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IdentityException(Flaw.SETTINGS, name);
        }
        return value;
    }

    /** Without TLS anybody on the way could vouch for anybody. */
    private static URI guarded(URI issuer) {
        boolean guarded = "https".equals(issuer.getScheme()) || isHere(issuer.getHost());
        if (!guarded) {
            throw new IdentityException(Flaw.SETTINGS, "issuer");
        }
        return issuer;
    }

    private static boolean isHere(String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
