package vn.minhxet.api.people;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.account.Account;
import vn.minhxet.account.Caller;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.record.people.SignIn;

/**
 * Tells who a request is from (xác định người thao tác). Where a record is served every address is for those who have
 * signed in, but for signing in itself, the files that pages load, the description, health and metrics; without a record
 * everything is as if there were no accounts. Who asks for a page is led to where one signs in.
 *
 * <p>It runs before an address is matched: resources, which may ask who calls as they are made, are made in between.
 *
 * <p>A browser sends its cookie with whatever any page makes it ask: so what changes something must come from a page of this
 * server, by the browser's own word ({@code Sec-Fetch-Site}), or carry a header that no foreign page may send.
 */
@PreMatching
public final class CallerFilter implements ContainerRequestFilter {

    /** A header that only a page of this server, or a program, can send; its value does not matter. */
    static final String OWN_HEADER = "Minh-Xet-Request";

    /** Where somebody signs in on a page. */
    private static final String SIGN_IN = "sign-in";

    /** Where somebody changes the own password, and the only page for whom that is due. */
    private static final String PASSWORD = "sign-in/password";

    /** Where ledgers of others are cosigned, by a key that is asked for there (C2SP tlog-witness). */
    private static final String WITNESS = "add-checkpoint";

    private static final String CALLER = CallerFilter.class.getName();
    private static final String BEARER = "Bearer ";
    private static final String PART_OF_PAGE = "HX-Request";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";
    /** Who is not signed in may ask for these. */
    private static final Set<String> OPEN = Set.of(
            "api/openapi.json",
            "api/sessions",
            "api/identity/sign-in",
            "api/identity/return",
            "health/live",
            "health/ready",
            "metrics",
            WITNESS,
            SIGN_IN);

    /** What pages load before anybody has signed in. */
    private static final String ASSETS = "assets/";

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CallerSessions sessions;

    public CallerFilter(CallerSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Who a request is from.
     *
     * @throws ProblemException where it is from nobody who has signed in
     */
    public static Caller caller(ContainerRequestContext request) {
        return found(request).orElseThrow(() -> new ProblemException(ProblemKind.NOT_SIGNED_IN));
    }

    /** The same; empty where it is from nobody who has signed in. */
    public static Optional<Caller> found(ContainerRequestContext request) {
        return Optional.ofNullable((Caller) request.getProperty(CALLER));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (sessions.record().isEmpty()) {
            return;
        }
        String path = request.getUriInfo().getPath();
        boolean changes = !READS.contains(request.getMethod());
        if (changes && isForeign(request)) {
            throw new ProblemException(ProblemKind.FOREIGN_PAGE);
        }
        if (isOpen(path) || request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        SignIn signIn = sessions.signIn();
        Optional<Caller> found = session(request, sessions).flatMap(signIn::caller);
        Optional<String> elsewhere = isPage(request) ? elsewhere(path, found) : Optional.empty();
        if (elsewhere.isPresent()) {
            request.abortWith(led(request, elsewhere.get()));
            return;
        }
        Caller caller = found.orElseThrow(() -> new ProblemException(ProblemKind.NOT_SIGNED_IN));
        boolean byCookie = bearer(request).isEmpty();
        if (changes && byCookie && !isOwn(request)) {
            throw new ProblemException(ProblemKind.FOREIGN_PAGE);
        }
        request.setProperty(CALLER, caller);
    }

    /** The page to which one is led first. */
    private static Optional<String> elsewhere(String path, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            return Optional.of(SIGN_IN);
        }
        boolean due = caller.get().account().filter(Account::passwordDue).isPresent();
        return due && !path.equals(PASSWORD) ? Optional.of(PASSWORD) : Optional.empty();
    }

    private static Response led(ContainerRequestContext request, String page) {
        URI asked = request.getUriInfo().getRequestUri();
        String query = asked.getRawQuery();
        String to = asked.getRawPath() + (query == null ? "" : '?' + query);
        return Response.seeOther(URI.create('/' + page + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)))
                .build();
    }

    /** A browser that looks for a page says so; a part of a page is asked for by its script, which says that. */
    private static boolean isPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        return READS.contains(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML)
                && request.getHeaderString(PART_OF_PAGE) == null
                && !path.startsWith("api/")
                && !path.startsWith("health/");
    }

    /** Whether who is not signed in may ask for a path, without the first slash. */
    public static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(ASSETS);
    }

    /** The id of the session that a request names. */
    public static Optional<String> session(ContainerRequestContext request, CallerSessions sessions) {
        Cookie cookie = request.getCookies().get(sessions.sessionName());
        return bearer(request).or(() -> Optional.ofNullable(cookie).map(Cookie::getValue));
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()))
                : Optional.empty();
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString(SITE);
        return site != null && !site.equals(SAME_ORIGIN) && !site.equals("none");
    }

    private static boolean isOwn(ContainerRequestContext request) {
        return SAME_ORIGIN.equals(request.getHeaderString(SITE)) || request.getHeaderString(OWN_HEADER) != null;
    }
}
