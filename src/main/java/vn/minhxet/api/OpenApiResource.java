package vn.minhxet.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of everything that is served. */
@Path("api/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    /** The description in OpenAPI 3.1. */
    @GET
    public ObjectNode description() {
        return OpenApiDescription.document();
    }
}
