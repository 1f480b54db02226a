package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import vn.minhxet.account.Account;
import vn.minhxet.account.Caller;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.api.people.CallerSessions;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.record.people.SignIn;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.people.SignInText;
import vn.minhxet.web.page.people.SignInWriter;

/** Signing in on a page, and the change of the own password. */
@Path("sign-in")
@Produces(PageEngine.TYPE)
public final class SignInResource {

    private static final String PASSWORD_PAGE = "/sign-in/password";
    private static final String START = "/";
    private static final int UNAUTHORIZED = 401;
    private static final int UNFIT = 422;
    private static final int THROTTLED = 429;

    /** An address of this server, as browsers read it: two slashes, or one turned round, would name another host. */
    private static final Pattern LOCAL = Pattern.compile("/([!-~&&[^/\\\\]][!-~&&[^\\\\]]*)?");

    private final PageEngine engine;
    private final CallerSessions sessions;
    private final FormFields forms;

    @Inject
    SignInResource(PageEngine engine, CallerSessions sessions, FormFields forms) {
        this.engine = engine;
        this.sessions = sessions;
        this.forms = forms;
    }

    /** The form. */
    @GET
    @AcceptedParameters(SignInWriter.TO)
    public Response form(@Context UriInfo uri, @Context HttpHeaders headers) {
        sessions.signIn();
        Language language = PageLanguage.of(uri, headers);
        String to = local(QueryParameters.of(uri).text(SignInWriter.TO).orElse(START));
        return engine.answer("signin", writer(language, to).signIn("", ""), language);
    }

    private SignInWriter writer(Language language, String to) {
        return new SignInWriter(language, to, sessions.provider().isPresent());
    }

    /** Signs in, or shows the form again with what stands against it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context Request caller, InputStream body) {
        Language language = PageLanguage.of(uri, headers);
        Map<String, String> fields = forms.read(headers, body);
        String account = fields.getOrDefault(SignInWriter.ACCOUNT, "").strip();
        String to = local(fields.getOrDefault(SignInWriter.TO, START));
        try {
            SignIn.Begun begun = sessions.signIn()
                    .withPassword(
                            account, fields.getOrDefault(SignInWriter.PASSWORD, ""), Request.getRemoteAddr(caller));
            String next = begun.account().passwordDue()
                    ? Address.of(PASSWORD_PAGE).with(SignInWriter.TO, to).text()
                    : to;
            return Response.seeOther(URI.create(next))
                    .cookie(sessions.sessionCookie(begun.session()))
                    .build();
        } catch (PeopleRefusedException refused) {
            String words = refused.words().in(language);
            return engine.answer(
                    Response.status(status(refused, UNAUTHORIZED)),
                    "signin",
                    writer(language, to).signIn(account, words),
                    language);
        }
    }

    private static int status(PeopleRefusedException refused, int otherwise) {
        return refused.refusal() == PeopleRefusal.SIGN_IN_THROTTLED ? THROTTLED : otherwise;
    }

    /** The form that changes the own password. */
    @GET
    @Path("password")
    @AcceptedParameters(SignInWriter.TO)
    public Response passwordForm(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context ContainerRequestContext request) {
        Language language = PageLanguage.of(uri, headers);
        String to = local(QueryParameters.of(uri).text(SignInWriter.TO).orElse(START));
        return passwordForm(200, request, language, to, "");
    }

    private Response passwordForm(
            int status, ContainerRequestContext request, Language language, String to, String error) {
        Account account = CallerFilter.found(request)
                .flatMap(Caller::account)
                .orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD));
        return engine.answer(
                Response.status(status), "password", writer(language, to).password(account, error), language);
    }

    /** Changes it, or shows the form again with what stands against it. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request,
            @Context Request caller,
            InputStream body) {
        Language language = PageLanguage.of(uri, headers);
        Map<String, String> fields = forms.read(headers, body);
        String to = local(fields.getOrDefault(SignInWriter.TO, START));
        String changed = fields.getOrDefault(SignInWriter.CHANGED, "");
        if (!changed.equals(fields.get(SignInWriter.REPEATED))) {
            return passwordForm(
                    UNFIT,
                    request,
                    language,
                    to,
                    SignInText.NOT_REPEATED.words().in(language));
        }
        String session = CallerFilter.session(request, sessions)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_SIGNED_IN));
        try {
            sessions.signIn()
                    .changePassword(
                            session,
                            fields.getOrDefault(SignInWriter.PASSWORD, ""),
                            changed,
                            Request.getRemoteAddr(caller));
            return Response.seeOther(URI.create(to)).build();
        } catch (PeopleRefusedException refused) {
            String words = refused.refusal() == PeopleRefusal.SIGN_IN_FAILED
                    ? SignInText.WRONG_PASSWORD.words().in(language)
                    : refused.words().in(language);
            return passwordForm(status(refused, UNFIT), request, language, to, words);
        }
    }

    /** An address on this server; the first page in place of any other. */
    static String local(String to) {
        if (!LOCAL.matcher(to).matches()) {
            return START;
        }
        try {
            return URI.create(to).toString();
        } catch (IllegalArgumentException none) {
            return START;
        }
    }
}
