package vn.minhxet.http;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends a request as failed, and with it the line, as soon as its caller stops fetching the answer. */
public final class AbortOnFailedWrite extends Handler.Wrapper {

    public AbortOnFailedWrite(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Callback once = new Once(callback);
        return super.handle(request, new Guarded(request, response, once), once);
    }

    private static final class Guarded extends Response.Wrapper {

        private final Callback end;

        Guarded(Request request, Response response, Callback end) {
            super(request, response);
            this.end = end;
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            super.write(last, bytes, Callback.from(callback::succeeded, failure -> {
                callback.failed(failure);
                end.failed(failure);
            }));
        }
    }

    /** The end of a request, which comes once. */
    private static final class Once extends Callback.Nested {

        private final AtomicBoolean ended = new AtomicBoolean();

        Once(Callback callback) {
            super(callback);
        }

        @Override
        public void succeeded() {
            if (ended.compareAndSet(false, true)) {
                super.succeeded();
            }
        }

        @Override
        public void failed(Throwable failure) {
            if (ended.compareAndSet(false, true)) {
                super.failed(failure);
            }
        }
    }
}
