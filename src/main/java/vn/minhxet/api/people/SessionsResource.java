package vn.minhxet.api.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.jetty.server.Request;
import vn.minhxet.account.Account;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestBody;
import vn.minhxet.http.StrictJson;
import vn.minhxet.language.Language;
import vn.minhxet.record.people.SignIn;

/** Signing in and out, and the password of who has signed in (phiên đăng nhập). */
@Path("api/sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {

    private final CallerSessions sessions;

    @Inject
    SessionsResource(CallerSessions sessions) {
        this.sessions = sessions;
    }

    /** Signs in: a browser gets a cookie, a program that asks for it a token. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context Request caller, InputStream in) {
        Language language = QueryParameters.of(uri).language(headers);
        SignIn signIn = sessions.signIn();
        StrictJson question = question(headers, in, "account", "password", "program");
        SignIn.Begun begun = signIn.withPassword(
                question.required("account"), question.required("password"), Request.getRemoteAddr(caller));
        boolean program = question.flag("program");
        Response.ResponseBuilder answer = Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/sessions/current")
                .entity(SessionAnswer.of(begun.account(), program ? begun.session() : null, language));
        return program
                ? answer.build()
                : answer.cookie(sessions.sessionCookie(begun.session())).build();
    }

    /** Who has signed in. */
    @GET
    @Path("current")
    public SessionAnswer current(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context ContainerRequestContext request) {
        sessions.signIn();
        Account account = CallerFilter.caller(request).account().orElseThrow();
        return SessionAnswer.of(account, null, QueryParameters.of(uri).language(headers));
    }

    /** Signs out. */
    @DELETE
    @Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE}) // clients ask for what may come: problems alone
    @Path("current")
    public Response signOut(@Context ContainerRequestContext request) {
        SignIn signIn = sessions.signIn();
        CallerFilter.session(request, sessions).ifPresent(signIn::end);
        return Response.noContent().cookie(sessions.noSession()).build();
    }

    /** Changes the own password; other sessions of the account end. */
    @POST
    @Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE}) // clients ask for what may come: problems alone
    @Path("current/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changePassword(
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request,
            @Context Request caller,
            InputStream in) {
        SignIn signIn = sessions.signIn();
        StrictJson question = question(headers, in, "password", "changed");
        String session = CallerFilter.session(request, sessions)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_SIGNED_IN));
        signIn.changePassword(
                session, question.required("password"), question.required("changed"), Request.getRemoteAddr(caller));
        return Response.noContent().build();
    }

    private StrictJson question(HttpHeaders headers, InputStream in, String... known) {
        try (RequestBody body = sessions.bodies().receiveQuestion(headers, in)) {
            return StrictJson.read(body.stream(), known);
        }
    }
}
