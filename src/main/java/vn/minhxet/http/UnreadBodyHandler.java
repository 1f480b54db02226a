package vn.minhxet.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Says that the connection ends with the answer wherever the body of the request was not read to its end: a caller not
 * told so would send its next request into a line that is closed.
 */
public final class UnreadBodyHandler extends Handler.Wrapper {

    public UnreadBodyHandler(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hasBody(request)) {
            return super.handle(request, response, callback);
        }
        Followed followed = new Followed(request);
        return super.handle(followed, new Told(followed, response), callback);
    }

    private static boolean hasBody(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    /** A request that knows how far its body was read. */
    private static final class Followed extends Request.Wrapper {

        private volatile boolean ended;

        Followed(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            ended |= chunk != null && chunk.isLast() && !Content.Chunk.isFailure(chunk);
            return chunk;
        }
    }

    private static final class Told extends Response.Wrapper {

        private final Followed request;

        Told(Followed request, Response response) {
            super(request, response);
            this.request = request;
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            if (!isCommitted() && !request.ended) {
                getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
            }
            super.write(last, bytes, callback);
        }
    }
}
