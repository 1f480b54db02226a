package vn.minhxet.api.people;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestBodyReader;
import vn.minhxet.identity.IdentityProvider;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.people.SignIn;

/**
 * How callers of a server have sessions (phiên đăng nhập qua HTTP): of which record, in which cookie, by which identity
 * provider. Immutable; safe for any thread.
 *
 * @param record the record that is served; without one there are no callers to tell apart
 * @param secure whether browsers reach the server over TLS alone, its own or that of a declared proxy
 * @param provider by which people may sign in too
 * @param bodies takes in questions
 */
public record CallerSessions(
        Optional<OfficeRecord> record, boolean secure, Optional<IdentityProvider> provider, RequestBodyReader bodies) {

    /** The prefix is a promise of the browser: of this host alone, over TLS alone, for all paths. */
    private static final String SECURE_PREFIX = "__Host-";

    private static final String SESSION = "minhxet-session";
    private static final String QUESTION = "minhxet-identity";

    /** Signing in at the provider takes a few minutes at most. */
    private static final int QUESTION_SECONDS = 600;

    /**
     * Where accounts sign in.
     *
     * @throws ProblemException where the server serves no record
     */
    public SignIn signIn() {
        return record.orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD))
                .signIn();
    }

    String sessionName() {
        return (secure ? SECURE_PREFIX : "") + SESSION;
    }

    String questionName() {
        return (secure ? SECURE_PREFIX : "") + QUESTION;
    }

    /** The cookie of a session; it ends with the browser, and the server ends it before, when it is idle. */
    public NewCookie sessionCookie(String id) {
        return cookie(sessionName(), id, NewCookie.SameSite.STRICT, NewCookie.DEFAULT_MAX_AGE);
    }

    /** Takes the cookie away. */
    public NewCookie noSession() {
        return cookie(sessionName(), "", NewCookie.SameSite.STRICT, 0);
    }

    /** The browser comes back from another site, so this one is sent then too. */
    NewCookie questionCookie(String kept) {
        return cookie(questionName(), kept, NewCookie.SameSite.LAX, QUESTION_SECONDS);
    }

    NewCookie noQuestion() {
        return cookie(questionName(), "", NewCookie.SameSite.LAX, 0);
    }

    private NewCookie cookie(String name, String value, NewCookie.SameSite site, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(site)
                .maxAge(seconds)
                .build();
    }
}
