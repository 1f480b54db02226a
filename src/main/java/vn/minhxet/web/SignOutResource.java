package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.api.people.CallerSessions;
import vn.minhxet.record.people.SignIn;

/** Signing out on a page. */
@Path("sign-out")
public final class SignOutResource {

    private final CallerSessions sessions;

    @Inject
    SignOutResource(CallerSessions sessions) {
        this.sessions = sessions;
    }

    /** Ends the session. */
    @POST
    public Response signOut(@Context ContainerRequestContext request) {
        SignIn signIn = sessions.signIn();
        CallerFilter.session(request, sessions).ifPresent(signIn::end);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(sessions.noSession())
                .build();
    }
}
