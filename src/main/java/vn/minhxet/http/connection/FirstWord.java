package vn.minhxet.http.connection;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Knows whether a request begins with {@code HEAD}, also where its first line cannot be read: of such a request Jetty tells no
 * method, and an answer to HEAD has no body whatever else is wrong (RFC 9110, 9.3.2).
 */
public final class FirstWord extends HttpConnectionFactory {

    private static final String HEAD = "HEAD ";

    public FirstWord(HttpConfiguration http) {
        super(http);
    }

    @Override
    public org.eclipse.jetty.io.Connection newConnection(Connector connector, EndPoint line) {
        HttpParser.RequestHandler[] handler = new HttpParser.RequestHandler[1];
        HttpConnection connection = new HttpConnection(getHttpConfiguration(), connector, line) {
            @Override
            protected HttpConnection.RequestHandler newRequestHandler() {
                HttpConnection.RequestHandler ours = super.newRequestHandler();
                handler[0] = ours;
                return ours;
            }

            @Override
            protected HttpParser newHttpParser(HttpCompliance compliance) {
                return new Parser(handler[0], getHttpConfiguration().getRequestHeaderSize(), compliance);
            }
        };
        connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
        connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
        return configure(connection, connector, line);
    }

    /** Whether what arrived on the line of a request begins with HEAD. */
    public static boolean isHead(Request request) {
        return request.getConnectionMetaData().getConnection() instanceof HttpConnection connection
                && connection.getParser() instanceof Parser parser
                && HEAD.contentEquals(parser.word);
    }

    private static final class Parser extends HttpParser {

        /** The first characters of the request, at most as many as are compared. */
        private final StringBuilder word = new StringBuilder(HEAD.length());

        Parser(HttpParser.RequestHandler handler, int most, HttpCompliance compliance) {
            super(handler, most, compliance);
        }

        @Override
        public boolean parseNext(ByteBuffer bytes) {
            if (isStart()) {
                word.setLength(0);
            }
            if (getState().ordinal() < State.HEADER.ordinal()) {
                note(bytes);
            }
            return super.parseNext(bytes);
        }

        /** Empty lines before a request are none of its first line. */
        private void note(ByteBuffer bytes) {
            for (int i = bytes.position(); i < bytes.limit() && word.length() < HEAD.length(); i++) {
                char next = (char) (bytes.get(i) & 0xFF);
                if (!word.isEmpty() || next > ' ') {
                    word.append(next);
                }
            }
        }
    }
}
