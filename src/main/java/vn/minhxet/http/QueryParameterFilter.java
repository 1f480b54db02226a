package vn.minhxet.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** Refuses every request with a parameter that its resource method does not take, or takes once only. */
public final class QueryParameterFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            AcceptedParameters accepted = resource.getResourceMethod().getAnnotation(AcceptedParameters.class);
            List<String> known = accepted == null ? List.of() : List.of(accepted.value());
            QueryParameters.of(request.getUriInfo()).requireOnly(known);
        }
    }
}
