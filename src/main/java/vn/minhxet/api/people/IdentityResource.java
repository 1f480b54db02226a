package vn.minhxet.api.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.identity.Identity;
import vn.minhxet.identity.IdentityException;
import vn.minhxet.identity.IdentityException.Flaw;
import vn.minhxet.identity.IdentityProvider;
import vn.minhxet.identity.IdentityQuestion;
import vn.minhxet.record.people.SignIn;

/** Signing in by the identity provider of the organization (đăng nhập qua hệ thống định danh). */
@Path("api/identity")
@Produces(MediaType.APPLICATION_JSON)
public final class IdentityResource {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityResource.class);

    private final CallerSessions sessions;

    @Inject
    IdentityResource(CallerSessions sessions) {
        this.sessions = sessions;
    }

    /** Sends the browser to the provider. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE}) // clients ask for what may come: problems alone
    @Path("sign-in")
    public Response signIn() {
        IdentityProvider provider = provider();
        try {
            IdentityQuestion question = provider.question();
            return Response.seeOther(question.address())
                    .cookie(sessions.questionCookie(question.kept()))
                    .build();
        } catch (IdentityException e) {
            throw problem(e);
        }
    }

    /** Takes the browser back, signed in where an account is linked to whom the provider vouches for. */
    @GET
    @Path("return")
    @AcceptedParameters({"code", "state", "iss", "session_state", "scope", "error", "error_description", "error_uri"})
    public Response back(@Context UriInfo uri, @Context HttpHeaders headers) {
        IdentityProvider provider = provider();
        SignIn signIn = sessions.signIn();
        try {
            Cookie kept = headers.getCookies().get(sessions.questionName());
            IdentityQuestion question = IdentityQuestion.ofKept(kept == null ? "" : kept.getValue());
            Identity identity = provider.answer(question, uri.getQueryParameters());
            SignIn.Begun begun = signIn.withIdentity(identity.issuer(), identity.subject());
            // The browser comes from another site: only what it asks for by itself afterwards bears a cookie of this
            // one.
            return Response.ok(SessionAnswer.of(
                            begun.account(), null, QueryParameters.of(uri).language(headers)))
                    .header("Refresh", "0; url=/")
                    .cookie(sessions.sessionCookie(begun.session()), sessions.noQuestion())
                    .build();
        } catch (IdentityException e) {
            throw problem(e);
        }
    }

    private IdentityProvider provider() {
        sessions.signIn();
        return sessions.provider().orElseThrow(() -> new ProblemException(ProblemKind.NO_IDENTITY_PROVIDER));
    }

    private static ProblemException problem(IdentityException e) {
        LOG.warn("identity: {}", e.flaw());
        return new ProblemException(
                e.flaw() == Flaw.UNREACHABLE
                        ? ProblemKind.IDENTITY_PROVIDER_UNREACHABLE
                        : ProblemKind.IDENTITY_REFUSED);
    }
}
