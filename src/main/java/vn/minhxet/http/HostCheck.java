package vn.minhxet.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands on only requests that call the server by {@code localhost}, by an address in numbers or by a name of its own. A
 * page of a stranger, open in a browser beside it, can have its own name lead here and then read the answers; it cannot
 * have another.
 */
public final class HostCheck extends Handler.Wrapper {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");
    private static final String LOCAL = "localhost";

    private final Set<String> names;

    /**
     * @param names by which the server may be called besides, without a port
     */
    public HostCheck(Handler handler, Set<String> names) {
        super(handler);
        this.names = names.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String name = Request.getServerName(request);
        if (name != null && !isOwn(name.toLowerCase(Locale.ROOT))) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private boolean isOwn(String name) {
        return name.equals(LOCAL)
                || names.contains(name)
                || NUMBERS.matcher(name).matches();
    }
}
