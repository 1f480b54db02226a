package vn.minhxet.identity;

import java.net.URI;

/**
 * A question to an identity provider that waits for its answer (yêu cầu xác nhận định danh). Immutable. The browser keeps it
 * until it comes back: so it is that browser and no other.
 *
 * @param address where the browser is sent
 * @param state comes back with the browser
 * @param nonce comes back in the token
 * @param verifier of the challenge that was sent (PKCE, RFC 7636)
 */
public record IdentityQuestion(URI address, String state, String nonce, String verifier) {

    /** What the browser keeps of it. */
    public String kept() {
        return state + '.' + nonce + '.' + verifier;
    }

    /**
     * The question of what a browser kept.
     *
     * @throws IdentityException where it is none
     */
    public static IdentityQuestion ofKept(String kept) {
        String[] parts = kept.split("\\.", -1);
        if (parts.length != 3) {
            throw new IdentityException(IdentityException.Flaw.REFUSED, "no question");
        }
        return new IdentityQuestion(URI.create(""), parts[0], parts[1], parts[2]);
    }
}
