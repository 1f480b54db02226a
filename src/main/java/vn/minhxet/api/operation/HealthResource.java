package vn.minhxet.api.operation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.minhxet.api.rulebook.RulebookLibrary;

/** Whether the server runs, and whether it can grade. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final RulebookLibrary shelf;

    @Inject
    HealthResource(RulebookLibrary shelf) {
        this.shelf = shelf;
    }

    /** That it runs. */
    record Live(String status) {}

    /** That it can grade, under which rulebooks. */
    record Ready(String status, List<String> rulebooks) {}

    /** Whether the server runs. */
    @GET
    @Path("live")
    public Live live() {
        return new Live("live");
    }

    /** Whether all rulebooks are compiled. */
    @GET
    @Path("ready")
    public Ready ready() {
        return new Ready(
                "ready", shelf.all().stream().map(it -> it.rulebook().id()).toList());
    }
}
