package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;

/**
 * Populations that are kept in memory while somebody works on them (bộ dữ liệu được giữ). An id is a key: only
 * the caller who sent the facts receives it.
 */
@Path("api/populations")
@Produces(MediaType.APPLICATION_JSON)
public final class PopulationsResource {

    private final HeldPopulations populations;
    private final GradingService service;
    private final HoldingLimits limits;

    @Inject
    PopulationsResource(HeldPopulations populations, GradingService service, RequestLimits limits) {
        this.populations = populations;
        this.service = service;
        this.limits = limits.holding();
    }

    /** The held populations and their limits, in numbers and in bytes of memory. */
    record Holding(int held, int most, long bytes, long mostBytes) {}

    /** Holds the facts of a year. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, FactsIntake.WORKBOOK_TYPE, FactsIntake.ARCHIVE_TYPE})
    public Response hold(@Context HttpHeaders headers, InputStream body) {
        HeldPopulation held = service.hold(headers, body);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/populations/" + held.id())
                .entity(PopulationEntry.of(held, limits))
                .build();
    }

    /** The size of the held populations; no ids, since an id gives access. */
    @GET
    public Holding all() {
        return new Holding(populations.number(), limits.number(), populations.bytesHeld(), limits.bytes());
    }
}
