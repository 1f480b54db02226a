package vn.minhxet.http.metrics;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;

/** Tells {@link RequestMeter} which resource a request met, by the template of its address. */
public final class RouteFilter implements ContainerResponseFilter {

    @Inject
    private Provider<Request> caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo() instanceof ExtendedUriInfo matched) {
            List<String> templates = new ArrayList<>();
            for (UriTemplate template : matched.getMatchedTemplates()) {
                templates.add(template.getTemplate());
            }
            if (!templates.isEmpty()) {
                Collections.reverse(templates);
                caller.get()
                        .setAttribute(
                                RequestMeter.ROUTE,
                                ('/' + String.join("/", templates))
                                        .replaceAll("/+", "/")
                                        .replaceAll("(?<=.)/$", ""));
            }
        }
    }
}
