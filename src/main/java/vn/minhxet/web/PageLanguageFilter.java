package vn.minhxet.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** Lets a failure that becomes a page be told in the language of pages, whatever the browser would like by itself. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class PageLanguageFilter implements ContainerRequestFilter {

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (PageFilter.isPage(request)) {
            String code = PageLanguage.of(request.getUriInfo(), headers).code();
            request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, code);
        }
    }
}
