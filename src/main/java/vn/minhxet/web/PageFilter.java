package vn.minhxet.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.language.Language;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.FailurePage;
import vn.minhxet.web.page.Frame;

/**
 * Shows a failure as a page to who asked for one, and keeps the language that somebody chose. Runs before the answer is
 * written.
 */
@Priority(Priorities.USER + 1)
final class PageFilter implements ContainerResponseFilter {

    private static final String HTML = "text/html";

    private final PageEngine engine;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    PageFilter(PageEngine engine) {
        this.engine = engine;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isPage(request)) {
            if (response.getStatus() >= 400 && !(response.getEntity() instanceof byte[])) {
                explain(request, response);
            }
            PageLanguage.chosen(uri)
                    .ifPresent(it -> response.getHeaders().add(HttpHeaders.SET_COOKIE, PageLanguage.kept(it)));
        }
    }

    /** A browser that looks for a page says so; programs ask for JSON or for anything. */
    static boolean isPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String accepted = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.ACCEPT), "");
        return accepted.contains(HTML) && !path.startsWith("api/") && !path.startsWith("health/");
    }

    /** What is no page yet: a page that itself says what is wrong stays. */
    private void explain(ContainerRequestContext request, ContainerResponseContext response) {
        Language language = PageLanguage.of(uri, headers);
        ProblemDetails problem = response.getEntity() instanceof ProblemDetails told
                ? told
                : ProblemDetails.of(response.getStatus(), null, language);
        Frame frame = Frame.of(language, problem.title(), Address.of("/"))
                .readBy(PageCaller.reader(CallerFilter.found(request)));
        String id = Objects.requireNonNullElse(problem.id(), "");
        MultivaluedMap<String, Object> answer = response.getHeaders();
        response.setEntity(engine.html("failure", new FailurePage(frame, problem.title(), problem.detail(), id)));
        answer.putSingle(HttpHeaders.CONTENT_TYPE, PageEngine.TYPE);
        answer.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
        answer.putSingle(HttpHeaders.VARY, HttpHeaders.COOKIE);
        answer.putSingle("Content-Security-Policy", PageEngine.POLICY);
    }
}
