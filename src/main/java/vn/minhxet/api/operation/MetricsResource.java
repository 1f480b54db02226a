package vn.minhxet.api.operation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.minhxet.http.metrics.Metrics;

/** The figures of the server for Prometheus (số liệu vận hành). */
@Path("metrics")
public final class MetricsResource {

    private final Metrics metrics;

    @Inject
    MetricsResource(Metrics metrics) {
        this.metrics = metrics;
    }

    /** All figures now. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response all() {
        return Response.ok(metrics.text().getBytes(StandardCharsets.UTF_8), Metrics.MEDIA_TYPE)
                .build();
    }
}
