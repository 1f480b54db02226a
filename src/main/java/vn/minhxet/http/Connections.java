package vn.minhxet.http;

import org.eclipse.jetty.server.Request;

/** The line to a caller. */
public final class Connections {

    private Connections() {}

    /** Cuts it, so that half an answer is never taken for a whole one and no dead line is kept. */
    public static void cut(Request request) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
}
