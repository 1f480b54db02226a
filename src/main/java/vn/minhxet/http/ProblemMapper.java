package vn.minhxet.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.language.Language;
import vn.minhxet.score.ScoreException;

/** Answers failures with problem details; unforeseen ones go to the log under an id. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final String SECONDS_UNTIL_RETRY = "5";

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        String instance = uri.getRequestUri().getRawPath();
        Language language = language();
        if (thrown instanceof ProblemException problem) {
            return answer(ProblemDetails.of(problem, instance, language), language);
        }
        if (thrown instanceof ScoreException refused) {
            return answer(ProblemDetails.of(refused, instance, language), language);
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused.getResponse();
        }
        String id = UUID.randomUUID().toString();
        LOG.error("failure {} at {}", id, instance, thrown);
        return answer(ProblemDetails.failure(id, instance, language), language);
    }

    private static Response answer(ProblemDetails details, Language language) {
        Response.ResponseBuilder answer = Response.status(details.status())
                .type(ProblemDetails.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(details);
        if (details.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"); // RFC 9110 15.5.2: how one could
        }
        boolean later = details.status() == 503;
        return (later ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY) : answer).build();
    }

    private Language language() {
        return RequestLanguage.requested(
                uri.getQueryParameters().getFirst(QueryParameters.LANGUAGE),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
