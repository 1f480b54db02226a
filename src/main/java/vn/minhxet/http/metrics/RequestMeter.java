package vn.minhxet.http.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Counts, times and logs every request at its end, and gives each an id that stands in its answer and in the log. */
public final class RequestMeter extends Handler.Wrapper {

    /** The attribute under which whoever knows the caller's account puts its id. */
    public static final String ACCOUNT = "vn.minhxet.account";

    /** The attribute under which the template of the address is found. */
    static final String ROUTE = "vn.minhxet.route";

    /** Of what met no resource. */
    private static final String NO_ROUTE = "none";

    /** Others are counted together: a caller may invent as many as it likes. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String ID = "Request-Id";

    private final Metrics metrics;
    private final Optional<RequestLog> log;

    public RequestMeter(Handler handler, Metrics metrics, Optional<RequestLog> log) {
        super(handler);
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = UUID.randomUUID().toString();
        response.getHeaders().put(ID, id);
        return super.handle(request, response, new End(callback, () -> end(id, request, response)));
    }

    private void end(String id, Request request, Response response) {
        Duration took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        String route =
                text(request.getAttribute(ROUTE)) == null ? NO_ROUTE : String.valueOf(request.getAttribute(ROUTE));
        metrics.request(method, route, response.getStatus(), took);
        log.ifPresent(it -> it.write(new RequestLog.Line(
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                id,
                method,
                route,
                response.getStatus(),
                took.toMillis(),
                text(request.getAttribute(ACCOUNT)))));
    }

    private static @Nullable String text(@Nullable Object attribute) {
        return attribute instanceof String text ? text : null;
    }

    /** Does something once at the end of a request, however it ends. */
    private static final class End extends Callback.Nested {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final Runnable work;

        End(Callback callback, Runnable work) {
            super(callback);
            this.work = work;
        }

        private void end() {
            if (ended.compareAndSet(false, true)) {
                work.run();
            }
        }

        @Override
        public void succeeded() {
            end();
            super.succeeded();
        }

        @Override
        public void failed(Throwable failure) {
            end();
            super.failed(failure);
        }
    }
}
