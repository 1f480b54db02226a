package vn.minhxet.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ChunkedOutput;
import vn.minhxet.language.Language;

/** Gives every answer its headers, and turns what a resource returns into JSON of a known length. */
public final class ResponseFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ResponseHeaders.ALL.forEach((name, value) -> {
            if (!headers.containsKey(name)) {
                headers.putSingle(name, value);
            }
        });
        if (headers.containsKey(HttpHeaders.ALLOW)) {
            headers.putSingle(HttpHeaders.ALLOW, methods(response.getHeaderString(HttpHeaders.ALLOW)));
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
            response.setEntity(null);
            response.setStatusInfo(Response.Status.NO_CONTENT);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        } else if (response.getStatus() >= 400 && !response.hasEntity()) {
            explain(request, response);
        }
        if (response.getStatus() == 503) {
            headers.putSingle("Connection", "close"); // a busy server keeps no line for whoever comes again later
        }
        writeEntity(response);
    }

    /** What the framework refuses by a status alone gets its details too. */
    private static void explain(ContainerRequestContext request, ContainerResponseContext response) {
        Language language = RequestLanguage.requested(
                request.getUriInfo().getQueryParameters().getFirst(QueryParameters.LANGUAGE),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String instance = request.getUriInfo().getRequestUri().getRawPath();
        response.setEntity(ProblemDetails.of(response.getStatus(), instance, language));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static void writeEntity(ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof ChunkedOutput) {
            return; // written piece by piece while something happens
        }
        if (entity instanceof StreamingOutput) {
            // Also where the connection ends with the answer: else nobody could tell a whole one from half of it.
            response.getHeaders().putSingle("Transfer-Encoding", "chunked");
        } else if (entity != null) {
            byte[] bytes = entity instanceof byte[] written ? written : JsonAnswers.bytes(entity);
            response.setEntity(bytes);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        }
    }

    /** The methods in order, with HEAD, which is answered wherever GET is. */
    private static String methods(String allowed) {
        Set<String> methods = new TreeSet<>(List.of(allowed.split(", *")));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }
}
