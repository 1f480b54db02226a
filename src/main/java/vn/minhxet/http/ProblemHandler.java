package vn.minhxet.http;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.http.connection.FirstWord;
import vn.minhxet.language.Language;

/** Answers what never reaches a resource, such as a malformed request, with problem details too. */
public final class ProblemHandler implements Request.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private static final String SECONDS_UNTIL_RETRY = "5";

    /** What Jetty puts where it could not read an address. */
    private static final Set<String> UNREADABLE = Set.of("/badMessage", "/badRequest");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Throwable cause = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        int status = status(response.getStatus(), cause);
        Language language = RequestLanguage.preferred(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        byte[] body = details(request, status, cause, language).bytes();
        ResponseHeaders.ALL.forEach(response.getHeaders()::put);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.code());
        // What was refused before it was understood may go on in any way: nothing more is read from this line.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        boolean head = HttpMethod.HEAD.is(request.getMethod()) || FirstWord.isHead(request);
        if (!head) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
        return true;
    }

    private static ProblemDetails details(Request request, int status, Throwable cause, Language language) {
        String path = path(request);
        if (status != HttpStatus.INTERNAL_SERVER_ERROR_500) {
            return ProblemDetails.of(status, path, language);
        }
        String id = UUID.randomUUID().toString();
        LOG.error("failure {} at {}", id, path, cause);
        return ProblemDetails.failure(id, path, language);
    }

    private static int status(int given, Throwable cause) {
        if (cause instanceof EofException) {
            return HttpStatus.BAD_REQUEST_400; // the caller is gone
        }
        return cause instanceof HttpException refused ? refused.getCode() : given;
    }

    private static @Nullable String path(Request request) {
        HttpURI uri = request.getHttpURI();
        return uri == null || uri.getPath() == null || UNREADABLE.contains(uri.getPath()) ? null : uri.getPath();
    }
}
