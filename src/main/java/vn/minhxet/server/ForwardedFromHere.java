package vn.minhxet.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
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
        return here ? told.customize(request, responseHeaders) : request;
    }
}
