package vn.minhxet.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes what a proxy tells of its caller where the proxy is on this machine: from elsewhere anybody could tell it. */
final class ForwardedFromHere implements HttpConfiguration.Customizer {

    private final ForwardedRequestCustomizer told = new ForwardedRequestCustomizer();

    ForwardedFromHere() {
        // Only what every proxy sets anew for each request; a caller's own "Forwarded" goes through many.
        told.setForwardedHeader(null);
        told.setForwardedHostHeader(null);
        told.setForwardedServerHeader(null);
        told.setForwardedPortHeader(null);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        SocketAddress from = request.getConnectionMetaData().getRemoteSocketAddress();
        boolean here = from instanceof InetSocketAddress address
                && address.getAddress().isLoopbackAddress();
        return here ? told.customize(new OfProxyAlone(request), responseHeaders) : request;
    }

    /**
     * A request with the one address that the proxy itself saw: proxies add theirs behind those that a caller sent along, which
     * may be anything.
     */
    private static final class OfProxyAlone extends Request.Wrapper {

        private final HttpFields headers;

        OfProxyAlone(Request request) {
            super(request);
            HttpFields sent = request.getHeaders();
            List<String> addresses = sent.getCSV(HttpHeader.X_FORWARDED_FOR, false);
            this.headers = addresses.isEmpty()
                    ? sent
                    : HttpFields.build(sent)
                            .put(HttpHeader.X_FORWARDED_FOR, addresses.get(addresses.size() - 1))
                            .asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
