package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.http.RequestLimits;

/** One held population (bộ dữ liệu được giữ). */
@Path("api/populations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class PopulationResource {

    private final HeldPopulations populations;
    private final HoldingLimits limits;

    @Inject
    PopulationResource(HeldPopulations populations, RequestLimits limits) {
        this.populations = populations;
        this.limits = limits.holding();
    }

    /** What it is, without anyone in it. */
    @GET
    public PopulationEntry one(@PathParam("id") String id) {
        return PopulationEntry.of(populations.get(id), limits);
    }

    /** Forgets it; requests at work on it finish. */
    @DELETE
    @Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE}) // clients ask for what may come: problems alone
    public Response drop(@PathParam("id") String id) {
        populations.drop(id);
        return Response.noContent().build();
    }
}
