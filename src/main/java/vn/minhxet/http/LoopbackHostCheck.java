package vn.minhxet.http;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands on only requests that call this machine by {@code localhost} or by an address in numbers. A page of a stranger,
 * open in a browser on this machine, can have its own name lead here and then read the answers; it cannot have another.
 */
public final class LoopbackHostCheck extends Handler.Wrapper {

    private static final Pattern OWN = Pattern.compile("localhost|[0-9]+(\\.[0-9]+){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    public LoopbackHostCheck(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String name = Request.getServerName(request);
        if (name != null && !OWN.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
