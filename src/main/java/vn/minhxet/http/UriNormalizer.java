package vn.minhxet.http;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands on only addresses that are legal, and without the name by which the server was called: nothing here depends on
 * it, and not every name that a proxy uses is legal in Java's eyes.
 */
public final class UriNormalizer extends Handler.Wrapper {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern PATH = Pattern.compile("/[/\\w.~!$&'()*+,;=:@%-]*");

    public UriNormalizer(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isLegal(request.getHttpURI())) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        HttpURI plain =
                HttpURI.build(request.getHttpURI()).authority("localhost", -1).asImmutable();
        return super.handle(Request.serveAs(request, plain), response, callback);
    }

    private static boolean isLegal(HttpURI uri) {
        String all = uri.getPathQuery();
        return all != null
                && PATH.matcher(uri.getPath()).matches()
                && !BROKEN_ESCAPE.matcher(all).find();
    }
}
